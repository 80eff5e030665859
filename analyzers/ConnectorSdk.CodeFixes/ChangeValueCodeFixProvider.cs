using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers;
using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Changes a value to the one that another setting requires, to the nearest allowed one, or to the nearest bound of its range.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangeValueCodeFixProvider))]
[Shared]
public sealed class ChangeValueCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string ChangeKey = "ChangeValue";

    /// <summary>Makes the provider.</summary>
    public ChangeValueCodeFixProvider()
        : base(
            DiagnosticIds.Requires, DiagnosticIds.Range, DiagnosticIds.AllowedValues, DiagnosticIds.NoEffect,
            DiagnosticIds.DoubtfulCombination, DiagnosticIds.DoubtfulValue)
    {
    }

    private protected override IEnumerable<(string Title, string Key)> Offers(SyntaxNode root, Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(FixProperties.ChangeDisplay, out var display)
            && !FixProperties.PlacesOf(diagnostic, FixProperties.ChangePlace).Any(place => IsRepeated(root, place))
            ? [($"Change to {display}", ChangeKey)]
            : [];

    /// <summary>Another value than that of the same call before is a value lost.</summary>
    private static bool IsRepeated(SyntaxNode root, Location place)
        => ChainedCall.Find(root, place.SourceSpan) is { } call && BuilderNames.IsRepeated(call);

    private protected override Document Fix(
        Document document, SyntaxNode root, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        var changes = new Dictionary<SyntaxNode, string>();
        foreach (var diagnostic in diagnostics)
        {
            foreach (var place in FixProperties.PlacesOf(diagnostic, FixProperties.ChangePlace))
            {
                // The first of several that ask for different values of one argument decides.
                if (root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression
                    && !changes.ContainsKey(expression))
                {
                    changes.Add(expression, diagnostic.Properties[FixProperties.ChangeArgument]!);
                }
            }
        }

        return document.WithSyntaxRoot(root.ReplaceNodes(
            changes.Keys, (old, current) => ChainedCall.Expression(changes[old]).WithTriviaFrom(current)));
    }
}
