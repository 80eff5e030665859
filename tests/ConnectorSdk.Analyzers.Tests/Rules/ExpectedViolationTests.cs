using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Rules;

/// <summary>A violation isn't reported if a test, a handler, or code that reads the violations expects it.</summary>
public sealed class ExpectedViolationTests
{
    private const string Wrong = "OutboundConnector.New(\"a\").WithUseMXRecord(false)";
    private const string Reported = "OutboundConnector.New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}";

    [Theory]
    [InlineData("Xunit.Assert.Throws<CmdletValidationException>(() => WRONG.Build());")]
    [InlineData("Xunit.Assert.Throws<CmdletValidationException>(() => { WRONG.Build(); });")]
    [InlineData("var e = Xunit.Assert.ThrowsAny<Exception>((Action)(() => WRONG.Build()));")]
    [InlineData("await Xunit.Assert.ThrowsAsync<CmdletValidationException>(async () => { await Task.Yield(); WRONG.Build(); });")]
    [InlineData("var e = Xunit.Record.Exception(() => WRONG.Build());")]
    [InlineData("Action act = () => WRONG.Build(); Xunit.Assert.Throws<CmdletValidationException>(act);")]
    [InlineData("Action act; act = () => WRONG.Build(); Use(1); Xunit.Record.Exception(act);")]
    [InlineData("void Act() => WRONG.Build(); Xunit.Assert.Throws<CmdletValidationException>(Act);")]
    [InlineData("NUnit.Framework.Assert.Throws<CmdletValidationException>(() => WRONG.Build());")]
    [InlineData("NUnit.Framework.Assert.Catch(() => WRONG.Build());")]
    [InlineData("NUnit.Framework.Assert.That(() => WRONG.Build(), NUnit.Framework.Throws.Exception);")]
    [InlineData(
        "NUnit.Framework.Assert.That(() => { WRONG.Build(); }, NUnit.Framework.Throws.TypeOf<CmdletValidationException>());")]
    [InlineData(
        "Microsoft.VisualStudio.TestTools.UnitTesting.Assert.ThrowsException<CmdletValidationException>(() => WRONG.Build());")]
    [InlineData(
        "Microsoft.VisualStudio.TestTools.UnitTesting.Assert.ThrowsExactly<CmdletValidationException>(() => WRONG.Build());")]
    [InlineData("Action act = () => WRONG.Build(); act.Should().Throw<CmdletValidationException>();")]
    [InlineData("((Action)(() => WRONG.Build())).Should().ThrowExactly<CmdletValidationException>();")]
    [InlineData("FluentActions.Invoking(() => WRONG.Build()).Should().Throw<CmdletValidationException>();")]
    [InlineData("var act = FluentActions.Invoking(() => WRONG.Build()); act.Should().Throw<CmdletValidationException>();")]
    [InlineData("this.Invoking(code => WRONG.Build()).Should().Throw<CmdletValidationException>();")]
    [InlineData("Shouldly.Should.Throw<CmdletValidationException>(() => WRONG.Build());")]
    [InlineData("Action act = () => WRONG.Build(); act.ShouldThrow<CmdletValidationException>();")]
    [InlineData("new Action(() => WRONG.Build()).ShouldThrow<CmdletValidationException>();")]
    [InlineData("AssertThrows(() => WRONG.Build());")]
    [InlineData("Xunit.Assert.Throws<FormatException>(() => OutboundConnector.New(\"a\").WithLinkForModifiedConnector(Guid.Parse(\"x\")).Build());")]
    public Task An_asserted_exception_is_expected(string statements) => VerifyUsingAsync(statements);

    [Theory]
    [InlineData("NUnit.Framework.Assert.DoesNotThrow(() => WRONG.Build());")]
    [InlineData("NUnit.Framework.Assert.That(() => { WRONG.Build(); }, NUnit.Framework.Throws.Nothing);")]
    [InlineData("Action act = () => WRONG.Build(); act.Should().NotThrow();")]
    [InlineData("FluentActions.Invoking(() => WRONG.Build()).Should().NotThrow();")]
    [InlineData("Shouldly.Should.NotThrow(() => WRONG.Build());")]
    [InlineData("Action act = () => WRONG.Build(); act.ShouldNotThrow();")]
    [InlineData("Xunit.Assert.All(list, item => WRONG.Build());")]
    [InlineData("Run(() => WRONG.Build());")]
    [InlineData("var made = list.Select(item => WRONG.Build()).ToList(); Xunit.Assert.NotEmpty(made);")]
    [InlineData(
        "Action act = () => WRONG.Build(); act(); Action other = () => { }; "
            + "Xunit.Assert.Throws<CmdletValidationException>(other);")]
    public Task An_exception_that_nobody_asserts_is_reported(string statements)
        => VerifyUsingAsync(statements.Replace("WRONG", Reported, StringComparison.Ordinal));

    [Theory]
    [InlineData("try { WRONG.Build(); } catch (CmdletValidationException) { }")]
    [InlineData("try { Use(WRONG.Build()); } catch (CmdletValidationException e) { Use(e); throw; }")]
    [InlineData("try { Use(WRONG.Build()); } catch (CmdletValidationException e) when (e.Message.Length > number) { Use(e); }")]
    [InlineData(
        "try { try { Use(WRONG.Build()); } finally { Use(1); } } catch (FormatException) { } "
            + "catch (CmdletValidationException) { }")]
    [InlineData("try { WRONG.Build(); } catch (Exception e) { Use(e); }")]
    [InlineData("try { _ = WRONG.Build(); } catch { }")]
    [InlineData("try { Use(WRONG.Build()); } catch (Exception e) when (e is CmdletValidationException) { Use(e); }")]
    public Task A_caught_exception_is_expected(string statements) => VerifyUsingAsync(statements);

    [Theory]
    [InlineData("try { Use(WRONG.Build()); } catch (FormatException) { }")]
    [InlineData("try { Use(WRONG.Build()); } catch (Exception e) { Use(e); }")]
    [InlineData("try { WRONG.Build(); } catch (Exception) { throw; }")]
    [InlineData("try { Use(1); } catch (CmdletValidationException) { Use(WRONG.Build()); }")]
    [InlineData("try { Use(1); } catch (CmdletValidationException) { } finally { WRONG.Build(); }")]
    public Task An_exception_that_no_handler_is_there_for_is_reported(string statements)
        => VerifyUsingAsync(statements.Replace("WRONG", Reported, StringComparison.Ordinal));

    [Theory]
    [InlineData("Xunit.Assert.NotEmpty(WRONG.Validate());")]
    [InlineData("var violations = WRONG.Validate(); Use(violations);")]
    [InlineData("foreach (var violation in WRONG.Validate()) { Use(violation); }")]
    [InlineData("var b = WRONG; if (b.Validate().Count > 0) { Use(b); } Use(b.Build());")]
    [InlineData("var b = WRONG; if (b.Validate().Any()) { return; } Use(b.Build());")]
    [InlineData("var b = WRONG; if (b.Validate().Count > 0) { b.WithSmartHosts(\"a.com\"); } Use(b.Build());")]
    [InlineData("WRONG.Validate().Should().NotBeEmpty();")]
    [InlineData("Use(WRONG?.Validate()!);")]
    public Task Violations_that_are_looked_at_are_expected(string statements) => VerifyUsingAsync(statements);

    [Theory]
    [InlineData("WRONG.Validate();")]
    [InlineData("_ = WRONG.Validate();")]
    [InlineData("Xunit.Assert.Empty(WRONG.Validate());")]
    [InlineData("WRONG.Validate().Should().BeEmpty();")]
    [InlineData("var b = WRONG; Use(b.Build()); Use(b.Validate());")]
    public Task Violations_that_nobody_looks_at_are_reported(string statements)
        => VerifyUsingAsync(statements.Replace("WRONG", Reported, StringComparison.Ordinal));

    [Theory]
    [InlineData("[Microsoft.VisualStudio.TestTools.UnitTesting.ExpectedException(typeof(CmdletValidationException))]", false)]
    [InlineData("[Obsolete]", true)]
    public Task A_method_may_say_that_it_expects_an_exception(string attribute, bool isReported) => VerifyFilesAsync($$"""
        using System;
        using ConnectorSdk;
        using OutboundConnector = Sample.OutboundConnector;

        class Tests
        {
            {{attribute}}
            public void Test() => {{(isReported ? Reported : Wrong)}}.Build();
        }
        """);

    private static Task VerifyUsingAsync(string statements) => VerifyFilesAsync(
        Body(statements.Replace("WRONG", Wrong, StringComparison.Ordinal))
            .Replace("class Code\n{", "class Code\n{\nstatic void AssertThrows(Action code) { "
                + "}\nstatic void Run(Action code) => code();\n", StringComparison.Ordinal)
            .Replace("using ConnectorSdk;", "using ConnectorSdk;\nusing FluentAssertions;\nusing Shouldly;",
                StringComparison.Ordinal));

    private static Task VerifyFilesAsync(string source)
    {
        var test = Create<BuilderRulesAnalyzer>(source);
        test.TestState.Sources.Add(("TestFrameworks.cs", TestFrameworks.Source));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
