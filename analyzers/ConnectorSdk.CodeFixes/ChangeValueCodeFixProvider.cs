using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers.Repairs;
using ConnectorSdk.CodeFixes.Chains;
using ConnectorSdk.CodeFixes.Edits;
using ConnectorSdk.Rules.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Changes a value to the value that another setting requires, to the nearest allowed value or bound, or to the correct format.
/// The user decides which value was intended.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChangeValueCodeFixProvider))]
[Shared]
public sealed class ChangeValueCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string ChangeKey = "ChangeValue";

    /// <summary>Initializes a new instance of the <see cref="ChangeValueCodeFixProvider"/> class.</summary>
    public ChangeValueCodeFixProvider()
        : base(
            decides: true, DiagnosticIds.Requires, DiagnosticIds.Range, DiagnosticIds.Format, DiagnosticIds.AllowedValues,
            DiagnosticIds.NoEffect, DiagnosticIds.DoubtfulCombination, DiagnosticIds.DoubtfulValue)
    {
    }

    private protected override IEnumerable<(string Title, string Key)> Offers(FixedDocument source, Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(FixProperties.ChangeDisplay, out var display)
            && !FixProperties.PlacesOf(diagnostic, FixProperties.ChangePlace).Any(place => IsRepeated(source.Root, place))
            ? [($"Change to {display}", ChangeKey)]
            : [];

    /// <summary>
    /// Determines whether another call sets the same parameter. After the fix, one of the values would be overwritten.
    /// </summary>
    private static bool IsRepeated(SyntaxNode root, Location place)
        => ChainedCall.Find(root, place.SourceSpan) is { } call && BuilderNames.IsRepeated(call);

    private protected override void Fix(
        TextEdits edits, FixedDocument source, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        foreach (var diagnostic in diagnostics)
        {
            foreach (var place in FixProperties.PlacesOf(diagnostic, FixProperties.ChangePlace))
            {
                edits.Replace(place.SourceSpan, "", diagnostic.Properties[FixProperties.ChangeArgument]!, "");
            }
        }
    }
}
