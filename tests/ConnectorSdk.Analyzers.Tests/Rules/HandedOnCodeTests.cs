using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Rules;

/// <summary>Code for which a test asserts an exception through other methods of the project.</summary>
public sealed class HandedOnCodeTests
{
    private const string Wrong = "OutboundConnector.New(\"a\").WithUseMXRecord(false)";
    private const string Reported = "OutboundConnector.New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}";

    private const string Helpers = """
        static void Invalid(Action code) => Xunit.Assert.Throws<CmdletValidationException>(code);
        static void Named(string why, Action code) { Console.Write(why); Invalid(code); }
        static void Wrapped(Action code) => Xunit.Assert.Throws<CmdletValidationException>(() => code());
        static string Message(Action code) { var e = Xunit.Record.Exception(code); return e!.Message; }
        static bool Handled(Action code) { try { code(); return false; } catch (CmdletValidationException) { return true; } }
        static bool Fails(Action code) { try { code(); return false; } catch (Exception) { return true; } }
        static void All(params Action[] all) { foreach (var one in all) { Xunit.Assert.Throws<CmdletValidationException>(one); } }

        static void Plain(Action code) => code();
        static void PlainTwice(Action code) => Plain(() => code());
        static void Other(Action code, Action second) { code(); Invalid(second); }
        static void NotThrowing(Action code) { try { code(); } catch (CmdletValidationException e) { throw new InvalidOperationException(e.Message); } }
        static void Circle(Action code) => Circle(code);
        """;

    [Theory]
    [InlineData("Invalid(() => WRONG.Build());")]
    [InlineData("Code.Invalid(() => { WRONG.Build(); });")]
    [InlineData("Named(\"why\", () => WRONG.Build());")]
    [InlineData("Named(code: () => WRONG.Build(), why: \"why\");")]
    [InlineData("Action act = () => WRONG.Build(); Named(\"why\", act);")]
    [InlineData("void Act() => WRONG.Build(); Named(\"why\", Act);")]
    [InlineData("Wrapped(() => WRONG.Build());")]
    [InlineData("Message(() => WRONG.Build());")]
    [InlineData("Handled(() => WRONG.Build());")]
    [InlineData("Elsewhere.Rejects(() => WRONG.Build());")]
    [InlineData("void Own(Action code) => Invalid(code); Own(() => WRONG.Build());")]
    public Task A_method_may_hand_code_on_to_an_assertion(string statements) => VerifyAsync(statements, Wrong);

    [Theory]
    [InlineData("Plain(() => WRONG.Build());")]
    [InlineData("PlainTwice(() => WRONG.Build());")]
    [InlineData("Other(() => WRONG.Build(), () => { });")]
    [InlineData("NotThrowing(() => WRONG.Build());")]
    [InlineData("Circle(() => WRONG.Build());")]
    public Task A_method_that_runs_the_code_or_expects_no_exception_is_another_matter(string statements)
        => VerifyAsync(statements, Reported);

    [Theory]
    [InlineData("Xunit.Assert.Throws<CmdletValidationException>(Make);")]
    [InlineData("Xunit.Assert.Throws<CmdletValidationException>(() => Make());")]
    [InlineData("Invalid(() => Make()); Named(\"why\", () => Make());")]
    public Task A_private_method_that_only_assertions_call_is_expected_to_throw(string statements)
        => VerifyAsync(statements, Wrong, "private static object Make() => WRONG.Build();");

    [Theory]
    [InlineData("Xunit.Assert.Throws<CmdletValidationException>(() => Make()); Make();",
        "private static object Make() => WRONG.Build();")]
    [InlineData("Xunit.Assert.Throws<CmdletValidationException>(() => Make());", "public static object Make() => WRONG.Build();")]
    [InlineData("try { Make(); } catch (CmdletValidationException) { }", "private static object Make() => WRONG.Build();")]
    [InlineData("Plain(() => Make());", "private static object Make() => WRONG.Build();")]
    [InlineData("", "private static object Make() => WRONG.Build();")]
    public Task A_method_that_anything_else_calls_is_reported(string statements, string members)
        => VerifyAsync(statements, Reported, members);

    [Theory]
    [InlineData("private static object Bad => WRONG.Build(); "
        + "void Own() => Xunit.Assert.Throws<CmdletValidationException>(() => _ = Bad);")]
    [InlineData(
        "private static readonly Func<object> Bad = () => WRONG.Build(); "
            + "void Own() => Xunit.Assert.Throws<CmdletValidationException>(() => Bad());")]
    [InlineData("static Action Bad => () => WRONG.Build(); void Own() => Xunit.Assert.Throws<CmdletValidationException>(Bad);")]
    [InlineData(
        "static Action Bad() => () => WRONG.Build(); void Own() => Xunit.Assert.Throws<CmdletValidationException>(Bad());")]
    [InlineData("static Action Bad() { return () => WRONG.Build(); } "
        + "void Own() => Xunit.Assert.Throws<CmdletValidationException>(Bad());")]
    [InlineData(
        "Action _act = null!; void Given() { _act = () => WRONG.Build(); } "
            + "void Then() => Xunit.Assert.Throws<CmdletValidationException>(_act);")]
    [InlineData(
        "Action Act { get; set; } = null!; void Given() => Act = () => WRONG.Build(); "
            + "void Then() => Act.Should().Throw<CmdletValidationException>();")]
    [InlineData(
        "static object[] Cases => new object[] { (Action)(() => WRONG.Build()) }; "
            + "void Own(Action act) => Xunit.Assert.Throws<CmdletValidationException>(act);")]
    [InlineData(
        "static IEnumerable<Action> Cases() { yield return () => WRONG.Build(); } "
            + "void Own(Action act) => Xunit.Assert.Throws<CmdletValidationException>(act);")]
    public Task Code_that_a_type_keeps_and_asserts_is_expected_to_throw(string members) => VerifyAsync("", Wrong, members);

    [Theory]
    [InlineData(
        "static Action Bad => () => WRONG.Build(); "
            + "void Own() => Xunit.Assert.Throws<CmdletValidationException>(() => OutboundConnector.New(Name).Build());")]
    [InlineData("static IEnumerable<Action> Cases() { yield return () => WRONG.Build(); } void Own(Action act) => act();")]
    [InlineData("Action _act = null!; void Given() { _act = () => WRONG.Build(); } void Then() => _act.Should().NotThrow();")]
    [InlineData("private static object Bad => WRONG.Build(); void Own() => Console.Write(Bad);")]
    public Task Code_that_a_type_only_keeps_is_reported(string members) => VerifyAsync("", Reported, members, isPlain: true);

    [Theory]
    [InlineData(
        "Action[] all = { () => WRONG.Build() }; foreach (var one in all) { "
            + "Xunit.Assert.Throws<CmdletValidationException>(one); }")]
    [InlineData(
        "var all = new List<Action>(); all.Add(() => WRONG.Build()); "
            + "all.ForEach(one => Xunit.Assert.Throws<CmdletValidationException>(one));")]
    [InlineData(
        "var all = new[] { (1, (Action)(() => WRONG.Build())) }; foreach (var (n, one) in all) { "
            + "Xunit.Assert.Throws<CmdletValidationException>(() => one()); }")]
    [InlineData(
        "Action act = Name == \"\" ? () => WRONG.Build() : () => WRONG.Build(); "
            + "Xunit.Assert.Throws<CmdletValidationException>(act);")]
    [InlineData("Action act = () => WRONG.Build(); Xunit.Assert.Throws<CmdletValidationException>(() => act());")]
    [InlineData("All(() => WRONG.Build(), () => WRONG.Build());")]
    [InlineData("Console.Write(Fails(() => WRONG.Build()));")]
    [InlineData("object Make() => WRONG.Build(); try { Console.Write(Make()); } catch (CmdletValidationException) { }")]
    [InlineData("Func<object> make = () => WRONG.Build(); try { Console.Write(make()); } catch (CmdletValidationException) { }")]
    [InlineData(
        "Func<object> make = () => WRONG.Build(); try { Console.Write(make.Invoke()); } catch (CmdletValidationException) { }")]
    [InlineData("var task = Task.Run(() => WRONG.Build()); try { await task; } catch (CmdletValidationException) { }")]
    [InlineData(
        "var made = new[] { 1 }.Select(n => WRONG.Build()); try { Console.Write(made.First()); } "
            + "catch (CmdletValidationException) { }")]
    [InlineData(
        "var later = new Lazy<object>(() => WRONG.Build()); try { Console.Write(later.Value); } "
            + "catch (CmdletValidationException) { }")]
    [InlineData("Console.Write(new Careful(() => WRONG.Build()).Get());")]
    public Task Code_in_a_variable_may_be_asserted_later(string statements) => VerifyAsync(statements, Wrong);

    [Theory]
    [InlineData("object Make() => WRONG.Build(); try { Console.Write(Make()); } catch (CmdletValidationException) { } Make();")]
    [InlineData("object Make() => WRONG.Build(); try { Console.Write(Make()); } catch (Exception) { }")]
    [InlineData("object Make() => Again(); object Again() { Make(); return WRONG.Build(); } Console.Write(Make());")]
    [InlineData("Console.Write(Fails(() => { Console.Write(WRONG.Build()); }));")]
    [InlineData("var task = Task.Run(() => WRONG.Build()); await task;")]
    [InlineData("var made = new[] { 1 }.Select(n => WRONG.Build()); Console.Write(made.First());")]
    [InlineData("var later = new Lazy<object>(() => WRONG.Build()); Console.Write(later.Value);")]
    [InlineData("Console.Write(new Careless(() => WRONG.Build()).Get());")]
    public Task Code_in_a_variable_that_is_simply_run_is_reported(string statements) => VerifyAsync(statements, Reported);

    private static Task VerifyAsync(string statements, string wrong, string members = "", bool isPlain = false)
    {
        var test = Create<BuilderRulesAnalyzer>($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            using ConnectorSdk;
            using FluentAssertions;
            using OutboundConnector = Sample.OutboundConnector;

            class Code
            {
                private static readonly string Name = Console.ReadLine()!;

                {{members.Replace("WRONG", wrong, StringComparison.Ordinal)}}

                async Task Test()
                {
                    await Task.Yield();
                    {{statements.Replace("WRONG", wrong, StringComparison.Ordinal)}}
                }

                {{(isPlain ? "" : Helpers)}}
            }
            """);
        test.TestState.Sources.Add(("TestFrameworks.cs", TestFrameworks.Source));
        test.TestState.Sources.Add(("Elsewhere.cs", """
            using System;
            using ConnectorSdk;

            class Careful(Func<object> code)
            {
                public object? Get() { try { return code(); } catch (CmdletValidationException) { return null; } }
            }

            class Careless(Func<object> code)
            {
                public object? Get() { try { return code(); } catch (FormatException) { return null; } }
            }

            static class Elsewhere
            {
                public static void Rejects(Action action) => Xunit.Assert.Throws<CmdletValidationException>(action);
            }
            """));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
