using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Analyzers.Tests.Robustness;

/// <summary>Damages a source in various ways, identically in every run.</summary>
internal static class Damage
{
    public static IReadOnlyList<string> Kinds { get; } =
        ["cut", "token deleted", "token doubled", "tokens exchanged", "closing braces dropped", "opening braces dropped"];

    /// <param name="source">The source.</param>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="seed">The seed for the position.</param>
    public static string Apply(string source, string kind, int seed)
    {
        List<string> tokens =
            [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Select(token => token.ToFullString())];
        if (tokens.Count < 4)
        {
            return source;
        }

        var place = 1 + (int)((uint)(seed * 7919) % (tokens.Count - 2));
        switch (kind)
        {
            case "cut":
                return string.Concat(tokens.Take(place));
            case "token deleted":
                tokens.RemoveAt(place);
                break;
            case "token doubled":
                tokens.Insert(place, tokens[place] + " ");
                break;
            case "tokens exchanged":
                (tokens[place - 1], tokens[place]) = (tokens[place] + " ", tokens[place - 1] + " ");
                break;
            case "closing braces dropped":
                tokens.RemoveAll(token => token.Trim() == "}");
                break;
            default:
                tokens.RemoveAll(token => token.Trim() == "{");
                break;
        }

        return string.Concat(tokens);
    }
}
