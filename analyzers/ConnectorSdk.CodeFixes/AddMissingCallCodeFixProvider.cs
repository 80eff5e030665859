using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers.Repairs;
using ConnectorSdk.CodeFixes.Chains;
using ConnectorSdk.CodeFixes.Edits;
using ConnectorSdk.Rules.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>Adds the call that a setting requires, if there is only one such call. Existing code isn't changed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingCallCodeFixProvider))]
[Shared]
public sealed class AddMissingCallCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string AddKey = "AddMissingCall";

    /// <summary>Initializes a new instance of the <see cref="AddMissingCallCodeFixProvider"/> class.</summary>
    public AddMissingCallCodeFixProvider()
        : base(
            decides: false, DiagnosticIds.Requires, DiagnosticIds.Excludes, DiagnosticIds.NoEffect,
            DiagnosticIds.DoubtfulCombination)
    {
    }

    private protected override IEnumerable<(string Title, string Key)> Offers(FixedDocument source, Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(FixProperties.AddDisplay, out var display) ? [($"Add {display}", AddKey)] : [];

    private protected override void Fix(
        TextEdits edits, FixedDocument source, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        var additions = diagnostics
            .Select(diagnostic => (diagnostic.Properties, Place: diagnostic.Location.SourceSpan))
            .GroupBy(addition => (addition.Properties[FixProperties.Builder], addition.Properties[FixProperties.AddSetter]))
            .Select(same => same.First());
        foreach (var (properties, place) in additions)
        {
            if (ChainedCall.Find(source.Root, place) is { } call)
            {
                CallAppender.Append(
                    edits, call, source.Text, properties[FixProperties.AddSetter]!, properties[FixProperties.AddArgument]!);
            }
        }
    }
}
