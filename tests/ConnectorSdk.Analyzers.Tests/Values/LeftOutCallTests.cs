using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>The compiler omits calls of conditional methods together with their arguments.</summary>
public sealed class LeftOutCallTests
{
    private const string Members = """
        [Conditional("TRACED")] static void Trace(object? x) { }
        [Conditional("TRACED"), Conditional("OTHER")] static void Either(object? x) { }
        static partial void Hook(int x);
        static partial void Hook2(int x);
        static partial void Hook2(int x) { }
        """;

    [Theory]
    [InlineData("var x = 5; Trace(++x); return x;")]
    [InlineData("var x = 5; Trace(x = 6); return x;")]
    [InlineData("var x = 5; Trace(c ? ++x : x--); return x;")]
    [InlineData("var x = 5; Either(x++); return x;")]
    [InlineData("var x = 5; Hook(++x); return x;")]
    [InlineData("var x = 5; Hook(c ? ++x : 1); return x;")]
    [InlineData("var x = 5; Hook2(++x); return x;")]
    [InlineData("var x = 5; Debug.Assert(x++ > 0); return x;")]
    [InlineData("var x = 5; Debug.WriteLine($\"{x += 2}\"); return x;")]
    [InlineData("string? y = null; Debug.Assert((y = s) != null); return y is null;")]
    [InlineData("var x = 5; for (var i = 0; i < 2; Trace(i++)) { i++; x++; if (x > 9) { break; } } return x;")]
    public void Arguments_run_as_the_symbols_say(string body)
    {
        foreach (string[] defines in (string[][])[[], ["TRACED"], ["OTHER"], ["DEBUG"]])
        {
            var verdict = ValueOracle.Judge([new ValueProgram(body, Members)], defines)[0];
            Assert.False(verdict.IsWrong, string.Join(' ', defines) + verdict);
        }
    }

    [Fact]
    public void What_is_left_out_changes_nothing()
    {
        var verdict = ValueOracle.Judge([new ValueProgram("var x = 5; Trace(++x); Hook(++x); return x;", Members)])[0];
        Assert.True(verdict is { IsKnown: true, IsWrong: false }, verdict.ToString());
    }

    [Theory]
    [InlineData("#define TRACED", "WithPort(port)")]
    [InlineData("#undef TRACED", "WithPort({|CSDK1005:port|})")]
    [InlineData("#define TRACED\n#undef TRACED", "WithPort({|CSDK1005:port|})")]
    [InlineData("#if TRACED\n#define TRACED\n#endif", "WithPort({|CSDK1005:port|})")]
    public Task A_file_may_define_a_symbol_itself(string directives, string setter) => VerifyAsync($$"""
        {{directives}}
        using System.Diagnostics;

        class Code
        {
            [Conditional("TRACED")] static void Trace(object x) { }

            void Run()
            {
                var port = 70000;
                Trace(port = 25);
                Sample.SendConnector.NewInternal("a").{{setter}}.Build();
            }
        }
        """);

    [Fact]
    public Task A_builder_that_is_only_used_in_a_call_that_is_left_out_is_meant_to_be_used() => VerifyUseAsync("CSDK3003", """
        using System.Diagnostics;

        class Code
        {
            void Run()
            {
                var b = Sample.SendConnector.NewInternal("a");
                Debug.WriteLine(b.Build());
            }
        }
        """);
}
