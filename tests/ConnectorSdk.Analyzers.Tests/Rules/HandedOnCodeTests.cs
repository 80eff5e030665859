using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Rules;

/// <summary>Code that a test asserts an exception of by way of other methods of the project.</summary>
public sealed class HandedOnCodeTests
{
    private const string Wrong = "OutboundConnector.New(\"a\").WithUseMXRecord(false)";
    private const string Reported = "OutboundConnector.New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}";

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
    [InlineData("Xunit.Assert.Throws<CmdletValidationException>(() => Make()); Make();", "private static object Make() => WRONG.Build();")]
    [InlineData("Xunit.Assert.Throws<CmdletValidationException>(() => Make());", "public static object Make() => WRONG.Build();")]
    [InlineData("try { Make(); } catch (CmdletValidationException) { }", "private static object Make() => WRONG.Build();")]
    [InlineData("Plain(() => Make());", "private static object Make() => WRONG.Build();")]
    [InlineData("", "private static object Make() => WRONG.Build();")]
    public Task A_method_that_anything_else_calls_is_reported(string statements, string members)
        => VerifyAsync(statements, Reported, members);

    private static Task VerifyAsync(string statements, string wrong, string members = "")
    {
        var test = Create<BuilderRulesAnalyzer>($$"""
            using System;
            using ConnectorSdk;
            using OutboundConnector = Sample.OutboundConnector;

            class Code
            {
                {{members.Replace("WRONG", wrong, StringComparison.Ordinal)}}

                void Test()
                {
                    {{statements.Replace("WRONG", wrong, StringComparison.Ordinal)}}
                }

                static void Invalid(Action code) => Xunit.Assert.Throws<CmdletValidationException>(code);
                static void Named(string why, Action code) { Console.Write(why); Invalid(code); }
                static void Wrapped(Action code) => Xunit.Assert.Throws<CmdletValidationException>(() => code());
                static string Message(Action code) { var e = Xunit.Record.Exception(code); return e!.Message; }
                static bool Handled(Action code) { try { code(); return false; } catch (CmdletValidationException) { return true; } }

                static void Plain(Action code) => code();
                static void PlainTwice(Action code) => Plain(() => code());
                static void Other(Action code, Action second) { code(); Invalid(second); }
                static void NotThrowing(Action code) { try { code(); } catch (CmdletValidationException e) { throw new InvalidOperationException(e.Message); } }
                static void Circle(Action code) => Circle(code);
            }
            """);
        test.TestState.Sources.Add(("TestFrameworks.cs", TestFrameworks.Source));
        test.TestState.Sources.Add(("Elsewhere.cs", """
            using System;
            using ConnectorSdk;

            static class Elsewhere
            {
                public static void Rejects(Action action) => Xunit.Assert.Throws<CmdletValidationException>(action);
            }
            """));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
