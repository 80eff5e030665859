using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers;
using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Adds the setter call that a setting requires, or changes its value, where the analyzer says which: CSDK1002, CSDK2001 and
/// CSDK2005.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingCallCodeFixProvider))]
[Shared]
public sealed class AddMissingCallCodeFixProvider : CodeFixProvider
{
    /// <summary>The equivalence key of the fix that adds a call.</summary>
    public const string AddKey = "AddMissingCall";

    /// <summary>The equivalence key of the fix that changes a value.</summary>
    public const string ChangeKey = "ChangeValue";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticIds.Requires, DiagnosticIds.NoEffect, DiagnosticIds.DoubtfulCombination);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var properties = diagnostic.Properties;
            if (properties.TryGetValue(FixProperties.Setter, out var setter) && setter is not null
                && properties.TryGetValue(FixProperties.Argument, out var argument) && argument is not null
                && properties.TryGetValue(FixProperties.Display, out var display))
            {
                context.RegisterCodeFix(
                    properties.ContainsKey(FixProperties.Replaces)
                        ? ChangeAction(context.Document, diagnostic, setter, argument, display)
                        : AddAction(context.Document, diagnostic, setter, argument, display),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static CodeAction AddAction(Document document, Diagnostic diagnostic, string setter, string argument, string? display)
        => CodeAction.Create(
            $"Add .{setter}({display})",
            cancellation => ReplaceAsync(
                document, diagnostic.Location.SourceSpan, call => ChainedCall.Append(call, setter, argument), cancellation),
            AddKey);

    private static CodeAction ChangeAction(
        Document document, Diagnostic diagnostic, string setter, string argument, string? display)
        => CodeAction.Create(
            $"Change to .{setter}({display})",
            cancellation => ReplaceAsync(
                document,
                diagnostic.AdditionalLocations[0].SourceSpan,
                call => ChainedCall.ChangeArgument(call, argument),
                cancellation),
            ChangeKey);

    private static async Task<Document> ReplaceAsync(
        Document document,
        TextSpan place,
        Func<InvocationExpressionSyntax, InvocationExpressionSyntax> change,
        CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root is not null && ChainedCall.Find(root, place) is { } call
            ? document.WithSyntaxRoot(root.ReplaceNode(call, change(call)))
            : document;
    }
}
