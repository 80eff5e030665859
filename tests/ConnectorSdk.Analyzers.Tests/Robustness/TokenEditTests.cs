using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Analyzers.Tests.Robustness;

/// <summary>No analyzer throws an exception if a token of a source is missing, duplicated, or cut in the middle.</summary>
[Trait("Speed", "Slow")]
public sealed partial class TokenEditTests
{
    /// <summary>For some of these, Roslyn itself can't create a control-flow graph.</summary>
    private static readonly string[] _interpolated =
    [
        """"public object Text(string s, int n) { var b = OutboundConnector.New($"a{s}").WithComment($"{n,5:D2}{{}}{s}"); return b.Build(); }"""",
        """"public object Raw(string s) => OutboundConnector.New($"{s}").WithComment($$"""x{{s + $"{s}"}}""").Build();"""",
        """"public object Choice(bool p, string? s) => OutboundConnector.New($"{(p ? s : null)}").WithComment($"{s ?? "x"}{s?.Length}").Build();"""",
        """"public object Lambda(string s) { Func<string, object> f = x => OutboundConnector.New($"{x}").WithComment($"{s}-{x}").Build(); return f(s); }"""",
        """"public object Local(string s) { return F($"{s}"); object F(string x) { var b = OutboundConnector.New(x); b.WithComment($"{x}{s}"); return b.Build(); } }"""",
        """"public object Verbatim(string s) => OutboundConnector.New($@"{s}").WithComment(@$"a{s}b{1}").Validate();"""",
        """"public object Handler(string s, int n) { var t = new StringBuilder().Append($"{s}{n,5:D2}").ToString(); return OutboundConnector.New(t).Build(); }"""",
        """"public object Create(string s, int n) => OutboundConnector.New(string.Create(null, $"{s,-3}{n:x}")).WithComment(string.Create(null, $"{n}")).Build();"""",
        """"public object Own(string s, bool p) { DefaultInterpolatedStringHandler h = $"{s}{(p ? 1 : 2)}"; return OutboundConnector.New(h.ToStringAndClear()).Build(); }"""",
        """"public object Concatenated(string s) { DefaultInterpolatedStringHandler h = $"{s}" + $"{s}"; Debug.Assert(s.Length > 0, $"{s}"); return OutboundConnector.New($"{h}" + $"{s}").Build(); }"""",
    ];

    public static TheoryData<int> Samples => [.. Enumerable.Range(0, _interpolated.Length + (ModernSamples.All.Count / 3))];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Any_token_may_be_damaged(int sample)
    {
        var source = sample < _interpolated.Length
            ? "using System.Diagnostics; using System.Text; using System.Runtime.CompilerServices;\n"
                + ModernSamples.Class("class C", _interpolated[sample])
            : ModernSamples.All[sample - _interpolated.Length];
        var diagnostics = await AnalyzerRun.DiagnosticsAsync(Damaged(source));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
    }

    /// <summary>The types of all sources are in one compilation, so each source gets unique names.</summary>
    private static IEnumerable<string> Damaged(string source)
    {
        var tokens = CSharpSyntaxTree.ParseText(source)
            .GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToList();
        var start = tokens.FindIndex(token => token.Trim() == "{");
        return Enumerable.Range(start, tokens.Count - start)
            .SelectMany(i => Edits(tokens[i]).Select(edit => string.Concat([.. tokens.Take(i), edit, .. tokens.Skip(i + 1)])))
            .Select((edited, number) => TypeName().Replace(edited, match => $"{match.Value}_{number}"));
    }

    private static IEnumerable<string> Edits(string token)
        => ["", token + " " + token, token[..(token.Length / 2)], "\"" + token, token + "$\"{", token + ",", token + "}"];

    [GeneratedRegex(@"(?<=class |record )(?:C|R|D|Outer)\d*")]
    private static partial Regex TypeName();
}
