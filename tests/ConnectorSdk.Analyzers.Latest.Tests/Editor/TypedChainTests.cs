namespace ConnectorSdk.Analyzers.Tests.Editor;

/// <summary>While the user types, nothing is reported about builders and commands that the next word might use.</summary>
public sealed class TypedChainTests
{
    /// <summary>The typed text is between the other two. After each keystroke, the editor has a longer part of it.</summary>
    [Theory]
    [InlineData("", "_ = OutboundConnector.New(\"a\").WithComment(\"c\").Build();", "")]
    [InlineData("", "var c = OutboundConnector.New(\"a\").WithComment(\"c\").Build();", " Use(c);")]
    [InlineData("", "Use(OutboundConnector.New(\"a\").WithComment(\"c\").Build());", "")]
    [InlineData("", "return OutboundConnector.New(\"a\").WithComment(\"c\").Build();", "")]
    [InlineData("", "_ = OutboundConnector.New(\"a\")\n.WithComment(\"c\")\n.WithForced()\n.Build();", "")]
    [InlineData("_ = OutboundConnector.New(\"a\")", ".WithComment(\"c\").Build()", ";")]
    [InlineData("", "_ = OutboundConnector.New(\"a\").WithComment(\"c\").Build();", " Use(1);")]
    [InlineData("Use(1); ", "_ = OutboundConnector.New(\"a\").WithComment(\"c\").Build();", " if (number > 0) { Use(2); }")]
    public async Task No_keystroke_of_a_chain_is_reported(string before, string typed, string after)
    {
        for (var length = 1; length <= typed.Length; length++)
        {
            Assert.Empty(await ReportedAsync(before + typed[..length] + after));
        }
    }

    /// <summary>The statement after a complete statement. Until it is complete, too, the builder might be used in it.</summary>
    [Theory]
    [InlineData("b.WithComment(\"d\").Build();")]
    [InlineData("Use(b.Build());")]
    [InlineData("return b.Build();")]
    [InlineData("if (condition) { Use(b.Build()); }")]
    [InlineData("var c = b.Build();")]
    public async Task No_keystroke_behind_a_statement_is_reported(string typed)
    {
        for (var length = 1; length < typed.Length; length++)
        {
            Assert.Empty(await ReportedAsync($"var b = OutboundConnector.New(\"a\").WithForced(); {typed[..length]}"));
        }
    }

    /// <summary>
    /// Before an existing semicolon, a chain that is complete for a moment is a builder that isn't used.
    /// </summary>
    [Fact]
    public async Task A_word_that_is_no_method_yet_is_not_reported()
    {
        const string typed = ".WithComment(\"c\").Build()";
        for (var length = 1; length <= typed.Length; length++)
        {
            var reported = await ReportedAsync($"OutboundConnector.New(\"a\"){typed[..length]};");
            Assert.Equal(typed[..length].EndsWith(')') ? [length == typed.Length ? "CSDK3002" : "CSDK3003"] : [], reported);
        }
    }

    [Theory]
    [InlineData("OutboundConnector.New(\"a\").WithComment(\"c\");", "CSDK3003")]
    [InlineData("OutboundConnector.New(\"a\").WithComment(\"c\").WithComment(\"d\").Build();", "CSDK3002 CSDK3004")]
    [InlineData("var b = OutboundConnector.New(\"a\").WithComment(\"c\"); b.WithForced();", "CSDK3003")]
    public async Task What_is_complete_is_reported(string statements, string ids)
        => Assert.Equal(ids, string.Join(' ', await ReportedAsync(statements)));

    private static async Task<IEnumerable<string>> ReportedAsync(string statements)
        => (await AnalyzerRun.DiagnosticsAsync([AnalyzerVerifier.Body(statements)]))
            .Select(diagnostic => diagnostic.Id)
            .Order(StringComparer.Ordinal);
}
