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

    /// <summary>Makes the provider.</summary>
    public AddMissingCallCodeFixProvider()
        : base(DiagnosticIds.Requires, DiagnosticIds.NoEffect, DiagnosticIds.DoubtfulCombination)
    {
    }

    private protected override IEnumerable<(string Title, string Key)> Offers(SyntaxNode root, Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(FixProperties.AddDisplay, out var display) ? [($"Add {display}", AddKey)] : [];

    private protected override Document Fix(
        Document document, SyntaxNode root, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
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
