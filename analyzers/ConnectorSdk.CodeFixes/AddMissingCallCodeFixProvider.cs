using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers;
using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.CodeFixes;

/// <summary>Adds the setter call that a setting requires, where the analyzer says which.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingCallCodeFixProvider))]
[Shared]
public sealed class AddMissingCallCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string AddKey = "AddMissingCall";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.Requires, DiagnosticIds.NoEffect, DiagnosticIds.DoubtfulCombination);

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FixProperties.AddDisplay, out var display))
            {
                Register(context, diagnostic, $"Add {display}", AddKey);
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

        var additions = diagnostics
            .Where(diagnostic => diagnostic.Properties.ContainsKey(FixProperties.AddSetter))
            .GroupBy(diagnostic => (diagnostic.Properties[FixProperties.Builder], diagnostic.Properties[FixProperties.AddSetter]))
            .Select(same => (Call: ChainedCall.Find(root, same.First().Location.SourceSpan), same.First().Properties))
            .Where(addition => addition.Call is not null)
            .ToList();
        root = root.TrackNodes(additions.Select(addition => addition.Call!).Distinct());
        foreach (var (call, properties) in additions)
        {
            root = root.GetCurrentNode<InvocationExpressionSyntax>(call!) is { } current
                ? root.ReplaceNode(current, ChainedCall.Append(
                    current, properties[FixProperties.AddSetter]!, properties[FixProperties.AddArgument]!))
                : root;
        }

        return document.WithSyntaxRoot(root);
    }
}
