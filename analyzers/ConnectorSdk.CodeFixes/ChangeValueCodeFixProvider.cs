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

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        DiagnosticIds.Requires, DiagnosticIds.Range, DiagnosticIds.AllowedValues, DiagnosticIds.NoEffect,
        DiagnosticIds.DoubtfulCombination, DiagnosticIds.DoubtfulValue);

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FixProperties.ChangeDisplay, out var display))
            {
                Register(context, diagnostic, $"Change to {display}", ChangeKey);
            }
        }

        return Task.CompletedTask;
    }

    private protected override async Task<Document> FixAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

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
