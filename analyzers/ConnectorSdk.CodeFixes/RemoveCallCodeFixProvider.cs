using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers.Repairs;
using ConnectorSdk.CodeFixes.Chains;
using ConnectorSdk.CodeFixes.Edits;
using ConnectorSdk.Rules.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Removes one of two settings that can't be used together, or the setting that requires a missing parameter. The user decides
/// which setting was intended.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveCallCodeFixProvider))]
[Shared]
public sealed class RemoveCallCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The equivalence key of the fix that removes the setting that excludes another one.</summary>
    public const string RemoveConditionKey = "RemoveCondition";

    /// <summary>The equivalence key of the fix that removes the excluded setting.</summary>
    public const string RemoveExcludedKey = "RemoveExcluded";

    /// <summary>Initializes a new instance of the <see cref="RemoveCallCodeFixProvider"/> class.</summary>
    public RemoveCallCodeFixProvider()
        : base(
            decides: true, DiagnosticIds.Requires, DiagnosticIds.Excludes, DiagnosticIds.Choice, DiagnosticIds.NoEffect,
            DiagnosticIds.DoubtfulCombination)
    {
    }

    private protected override IEnumerable<(string Title, string Key)> Offers(FixedDocument source, Diagnostic diagnostic)
    {
        if (CanRemove(CallsOf(source.Root, diagnostic, FixProperties.RemoveCondition)))
        {
            yield return ($"Remove {diagnostic.Properties[FixProperties.RemoveConditionDisplay]}", RemoveConditionKey);
        }

        if (CanRemove(CallsOf(source.Root, diagnostic, FixProperties.RemoveExcluded)))
        {
            yield return ($"Remove {diagnostic.Properties[FixProperties.RemoveExcludedDisplay]}", RemoveExcludedKey);
        }
    }

    private protected override void Fix(
        TextEdits edits, FixedDocument source, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        var side = key == RemoveConditionKey ? FixProperties.RemoveCondition : FixProperties.RemoveExcluded;
        var calls = diagnostics.SelectMany(diagnostic => CallsOf(source.Root, diagnostic, side));
        CallRemoval.Remove(edits, new HashSet<InvocationExpressionSyntax>(calls), source.Text);
    }

    private static bool CanRemove(IReadOnlyCollection<InvocationExpressionSyntax> calls)
        => calls.Count > 0 && calls.All(CallRemoval.CanRemove);

    private static IReadOnlyList<InvocationExpressionSyntax> CallsOf(SyntaxNode root, Diagnostic diagnostic, string property)
        =>
        [
            .. FixProperties.PlacesOf(diagnostic, property)
                .Select(place => ChainedCall.Find(root, place.SourceSpan))
                .OfType<InvocationExpressionSyntax>(),
        ];
}
