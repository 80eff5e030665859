using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// If other code created a builder, only the calls in the analyzed code are known. A value that is wrong by itself is wrong in
/// any builder.
/// </summary>
public sealed class BuilderFromElsewhereTests
{
    private const string Type = "SendConnector.NewInternalBuilder";

    [Theory]
    [InlineData("b.WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("b.WithPort({|CSDK1005:-1|}).WithLimit(5).Validate();")]
    [InlineData("b.WithPort({|CSDK1005:70000|}); b.Build();")]
    [InlineData("b.WithPort({|CSDK1005:70000|}); b.WithLimit(5); return b.Build();")]
    [InlineData("var c = b.WithPort({|CSDK1005:70000|}); c.Build();")]
    [InlineData("var c = b; c.WithPort({|CSDK1005:70000|}); c.Build();")]
    [InlineData("b?.WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("if (b is not null) { b.WithPort({|CSDK1005:70000|}).Build(); }")]
    [InlineData("_f.WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("this._f.WithPort({|CSDK1005:70000|}); _f.Build();")]
    [InlineData("_s.WithPort({|CSDK1005:70000|}); _s.WithLimit(5); _s.Build();")]
    [InlineData("_f?.WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("P.WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("Make().WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("array[0].WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("new Code()._f.WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("((SendConnector.NewInternalBuilder)o).WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("if (o is SendConnector.NewInternalBuilder t) { t.WithPort({|CSDK1005:70000|}).Build(); }")]
    [InlineData("(condition ? b : _f).WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("foreach (var one in array) { one.WithPort({|CSDK1005:70000|}).Build(); }")]
    [InlineData("while (condition) { b.WithPort({|CSDK1005:70000|}).Build(); }")]
    [InlineData("for (var i = 0; i < 9; i++) { _f.WithPort({|CSDK1005:70000|}); _f.Build(); }")]
    [InlineData("b.WithPort(25); b.WithPort({|CSDK1005:70000|}); b.Build();")]
    [InlineData("const int port = 70000; b.WithPort({|CSDK1005:port|}).Build();")]
    [InlineData("var port = 65535; port++; b.WithPort({|CSDK1005:port|}).Build();")]
    [InlineData("if (condition) { b.WithPort({|CSDK1005:70000|}); } else { b.WithPort(70001); } b.Build();")]
    [InlineData("b.{|CSDK1005:WithParameter(\"Port\", 70000)|}.Build();")]
    [InlineData("b.WithPort({|CSDK1005:70000|}).WithContainer(text + \"x\").WithLimit(number + 1).Build();")]
    [InlineData("b.WithPort({|CSDK1005:70000|}).WithContainer($\"{text}-{number}\").WithLimit(text.Length).Build();")]
    [InlineData("b.WithPort({|CSDK1005:70000|}).WithContainer(text.Trim()).WithLimit(Math.Max(number, 1)).Build();")]
    [InlineData("b.WithPort({|CSDK1005:70000|}).WithContainer(Text).Build();")]
    [InlineData("b.{|CSDK1006:WithSourceTransportServers(\"a\", \"b\", \"c\")|}.Build();")]
    [InlineData("b.WithMaxMessageSize({|CSDK1005:ByteQuantifiedSize.Parse(\"3GB\")|}).Build();")]
    [InlineData("var k = SendConnector.NewInternal(\"a\"); Keep(k); k.WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("Action later = () => b.WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("void Local() { _f.WithPort({|CSDK1005:70000|}).Build(); }")]
    public Task A_value_that_is_wrong_by_itself_is_reported(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData("b.WithPort(25).Build();")]
    [InlineData("b.WithPort(70000);")]
    [InlineData("b.WithPort(number).Build();")]
    [InlineData("b.WithPort(70000).WithPort(25).Build();")]
    [InlineData("b.WithPort(70000).WithParameter(\"port\", 25).Build();")]
    [InlineData("b.WithPort(70000).WithParameter(text, 25).Build();")]
    [InlineData("b.WithPort(70000); if (condition) { b.WithPort(25); } b.Build();")]
    [InlineData("b.WithPort(70000); Keep(b); b.Build();")]
    [InlineData("b.WithPort(70000); Change(); b.Build();")]
    [InlineData("b.WithPort(70000).WithContainer(Read()).Build();")]
    [InlineData("b.WithPort(70000).WithContainer(Computed).Build();")]
    [InlineData("b.WithPort(70000).WithContainer(\"\" + o).Build();")]
    [InlineData("b.WithPort(70000).WithContainer($\"{o}\").Build();")]
    [InlineData("b.WithPort(70000).WithContainer(new Code().Text).Build();")]
    [InlineData("b.WithPort(70000); Computed = \"x\"; b.Build();")]
    [InlineData("b.WithPort(70000); await Task.Yield(); b.Build();")]
    [InlineData("b.WithPort(70000); changed?.Invoke(); b.Build();")]
    [InlineData("b.WithPort(70000); lock (o) { b.Build(); }")]
    [InlineData("b.WithPort(70000); b = _f; b.Build();")]
    [InlineData("b.WithPort(70000); _f.WithPort(25); b.Build();")]
    [InlineData("b.WithPort(70000); _f.Build();")]
    [InlineData("var c = b; b.WithPort(70000); c.WithPort(25); b.Build();")]
    [InlineData("var c = condition ? b : _f; b.WithPort(70000); c.WithPort(25); b.Build();")]
    [InlineData("var c = b.WithPort(70000); c.WithPort(25); b.Build();")]
    [InlineData("_f.WithPort(70000); _f = b; _f.Build();")]
    [InlineData("_f.WithPort(70000); new Code()._f = b; _f.Build();")]
    [InlineData("_f.WithPort(70000); Change(); _f.Build();")]
    [InlineData("Keep(_f.WithPort(70000)); Change(); _f.WithPort(25).Build();")]
    [InlineData("Local(); void Local() { _f.WithPort(70000); ref var r = ref _f; r = b; _f.Build(); }")]
    [InlineData("Local(); void Local() { ref var r = ref _f; _f.WithPort(70000); r = b; _f.Build(); }")]
    [InlineData("_f.WithPort(70000); Replace(ref _f); _f.Build();")]
    [InlineData("P.WithPort(70000); P.Build();")]
    [InlineData("Make().WithPort(70000); Make().Build();")]
    [InlineData("array[0].WithPort(70000); array[0].WithPort(25); array[0].Build();")]
    [InlineData("dynamic d = b; d.WithPort(70000).Build();")]
    [InlineData("Action set = () => b.WithPort(25); b.WithPort(70000); set(); b.Build();")]
    [InlineData("try { b.WithPort(70000); Change(); } catch (Exception) { b.Build(); }")]
    [InlineData("try { b.WithPort(70000); } finally { b.WithPort(25); } b.Build();")]
    [InlineData("foreach (var one in array) { one.WithPort(70000); } b.Build();")]
    [InlineData("foreach (var one in array) { one.WithPort(70000); } foreach (var one in array) { one.WithPort(25).Build(); }")]
    [InlineData("b.WithCustom().WithLimit(number).Build();")]
    [InlineData("b.WithLimit(60).Build();")]
    [InlineData("b.WithMaxSize(ByteQuantifiedSize.Parse(\"1GB\")).Build();")]
    [InlineData("Generic(b);")]
    public Task What_something_else_may_make_right_is_not_reported(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData("b.{|CSDK1005:WithCustom()|}.WithLimit(101).Build();")]
    [InlineData("b.WithLimit(101); b.{|CSDK1005:WithCustom()|}; b.Build();")]
    [InlineData("b.WithMaxSize(ByteQuantifiedSize.Parse(\"2GB\")).WithLimit(number).WithPort({|CSDK1005:70000|}).Build();")]
    public Task Rules_of_several_parameters_hold_once_all_are_set_here(string statements) => VerifyAsync(Code(statements));

    [Fact]
    public Task An_extension_method_that_sets_and_builds_is_reported() => VerifyAsync("""
        using ConnectorSdk;
        using SendConnector = Sample.SendConnector;

        static class Finish
        {
            public static CmdletCommand Finished(this SendConnector.NewInternalBuilder b)
            {
                b.WithPort({|CSDK1005:70000|});
                return b.Build();
            }

            public static CmdletCommand Short(this SendConnector.NewInternalBuilder b) => b.WithPort({|CSDK1005:70000|}).Build();

            public static SendConnector.NewInternalBuilder Open(this SendConnector.NewInternalBuilder b) => b.WithPort(70000);
        }
        """);

    /// <summary>The message is the same as for a builder that the code creates.</summary>
    [Fact]
    public Task The_message_names_the_value_and_the_sentence() => VerifyAsync(
        Code("b.{|#0:WithPort({|#1:70000|})|}.{|#2:Build()|};"),
        new DiagnosticResult("CSDK1005", DiagnosticSeverity.Error)
            .WithLocation(1)
            .WithLocation(0)
            .WithLocation(2)
            .WithMessage("Port = 70000 is out of range. The allowed range is 0 to 65535. \"The valid range is 0 to 65535.\" "
                + "(New-SendConnector.md, line 20)"));

    /// <summary>The local function is analyzed by itself and at its call, but the violation is reported only once.</summary>
    [Fact]
    public Task A_local_function_is_reported_once() => VerifyAsync(Code("""
        Local(SendConnector.NewInternal("a"));
        static CmdletCommand Local(SendConnector.NewInternalBuilder x) => x.WithPort({|CSDK1005:70000|}).Build();
        """));

    [Fact]
    public Task What_a_known_builder_has_is_reported_once() => VerifyAsync(Code("""
        var known = SendConnector.NewInternal("a");
        known.WithPort({|CSDK1005:70000|});
        var same = known;
        same.Build();
        same.Build();
        """));

    /// <summary>The result is the same as for a builder that is created in the lambda.</summary>
    [Theory]
    [InlineData("Throws(() => SendConnector.NewInternal(\"a\").WithPort(70000).Build());")]
    [InlineData("Throws(() => b.WithPort(70000).Build());")]
    [InlineData("try { SendConnector.NewInternal(\"a\").WithPort(70000).Build(); } catch (CmdletValidationException) { }")]
    [InlineData("try { b.WithPort(70000).Build(); } catch (CmdletValidationException) { }")]
    public Task An_exception_that_is_meant_is_no_error(string statements) => VerifyAsync(Code(statements));

    /// <summary>Other code might read the builder between two calls.</summary>
    [Theory]
    [InlineData("b.WithLimit(5); b.WithLimit(6); b.Build();")]
    [InlineData("_f.WithLimit(5).WithLimit(6).Build();")]
    [InlineData("b.WithLimit(5);")]
    public Task What_is_replaced_or_not_built_is_not_said_to_be_lost(string statements)
        => VerifyUseAsync(Descriptors.SetTwiceId, Code(statements));

    private static string Code(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using ConnectorSdk;
        using SendConnector = Sample.SendConnector;

        class Code
        {
            private static {{Type}} _s = null!;

            private static Action? changed;

            private {{Type}} _f = null!;

            private {{Type}} P => _f;

            public string Text { get; } = "";

            private string Computed { get => Read(); set => Change(); }

            async Task<object?> Run({{Type}} b, {{Type}}[] array, object o, bool condition, int number, string text)
            {
                await Task.Yield();
                if (condition)
                {
                    {{statements}}
                }

                return null;
            }

            private {{Type}} Make() => _f;

            private static void Change() => changed?.Invoke();

            private static void Keep({{Type}} b) => changed = () => b.WithPort(25);

            private static void Replace(ref {{Type}} b) => b = _s;

            private static string Read() { Change(); return ""; }

            private static void Throws(Func<object> code) => code();

            private static void Generic<T>(SendConnector.NewBuilder<T> x) where T : SendConnector.NewBuilder<T>
            {
                x.WithPort(25).Build();
            }
        }
        """;
}
