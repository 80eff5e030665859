using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers;
using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.CodeFixes;

/// <summary>Removes one of two settings that can't be used together: either of them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveCallCodeFixProvider))]
[Shared]
public sealed class RemoveCallCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The equivalence key of the fix that removes the setting which excludes another one.</summary>
    public const string RemoveConditionKey = "RemoveCondition";

    /// <summary>The equivalence key of the fix that removes the setting which is excluded.</summary>
    public const string RemoveExcludedKey = "RemoveExcluded";

    /// <summary>Makes the provider.</summary>
    public RemoveCallCodeFixProvider()
        : base(DiagnosticIds.Excludes, DiagnosticIds.NoEffect, DiagnosticIds.DoubtfulCombination)
    {
    }

    private protected override IEnumerable<(string Title, string Key)> Offers(SyntaxNode root, Diagnostic diagnostic)
    {
        if (CanRemove(CallsOf(root, diagnostic, FixProperties.RemoveCondition)))
        {
            yield return ($"Remove {diagnostic.Properties[FixProperties.RemoveConditionDisplay]}", RemoveConditionKey);
        }

        if (CanRemove(CallsOf(root, diagnostic, FixProperties.RemoveExcluded)))
        {
            yield return ($"Remove {diagnostic.Properties[FixProperties.RemoveExcludedDisplay]}", RemoveExcludedKey);
        }
    }

    private protected override Document Fix(
        Document document, SyntaxNode root, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        var removed = new HashSet<InvocationExpressionSyntax>();
        foreach (var diagnostic in diagnostics)
        {
            var condition = CallsOf(root, diagnostic, FixProperties.RemoveCondition);
            var excluded = CallsOf(root, diagnostic, FixProperties.RemoveExcluded);
            if (!IsRepaired(condition) && !IsRepaired(excluded) && Choose(condition, excluded) is { } chosen)
            {
                removed.UnionWith(chosen);
            }
        }

        return CallRemoval.Remove(removed, document, root);

        IReadOnlyCollection<InvocationExpressionSyntax>? Choose(
            IReadOnlyCollection<InvocationExpressionSyntax> condition, IReadOnlyCollection<InvocationExpressionSyntax> excluded)
            => key != RemoveExcludedKey && CanRemove(condition) ? condition
                : key != RemoveConditionKey && CanRemove(excluded) ? excluded
                : null;

        // Two settings that exclude each other may be reported twice: what the first repairs, the second mustn't repair again.
        bool IsRepaired(IReadOnlyCollection<InvocationExpressionSyntax> side) => side.Count > 0 && removed.IsSupersetOf(side);
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
