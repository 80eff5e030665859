using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers.Repairs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.CodeFixes.Chains;
using ConnectorSdk.CodeFixes.Edits;
using ConnectorSdk.Rules.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Adds one of several calls that satisfy a rule, or a call whose value the user has to enter. The placeholder for this value is
/// an undefined name, so the code doesn't compile until the user replaces it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddChosenCallCodeFixProvider))]
[Shared]
public sealed class AddChosenCallCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The prefix of the equivalence key of the fix. The call follows the prefix.</summary>
    public const string AddKey = "AddChosenCall:";

    /// <summary>Initializes a new instance of the <see cref="AddChosenCallCodeFixProvider"/> class.</summary>
    public AddChosenCallCodeFixProvider()
        : base(
            decides: true, DiagnosticIds.Requires, DiagnosticIds.Excludes, DiagnosticIds.Choice, DiagnosticIds.NoEffect,
            DiagnosticIds.DoubtfulCombination)
    {
    }

    private protected override IEnumerable<(string Title, string Key)> Offers(FixedDocument source, Diagnostic diagnostic)
        => FixProperties.ChoicesOf(diagnostic).Select(choice => (
            choice.Argument is null
                ? $"Add .{choice.Setter}(...) with a placeholder value"
                : $"Add .{choice.Setter}({choice.Display})",
            KeyOf(choice.Setter, choice.Display)));

    private protected override void Fix(
        TextEdits edits, FixedDocument source, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        foreach (var diagnostic in diagnostics)
        {
            var chosen = FixProperties.ChoicesOf(diagnostic)
                .FirstOrDefault(choice => KeyOf(choice.Setter, choice.Display) == key);
            if (chosen.Setter is { } setter && ChainedCall.Find(source.Root, diagnostic.Location.SourceSpan) is { } call)
            {
                var argument = chosen.Argument
                    ?? PlaceholderName.For(setter.Substring(BuilderCall.Prefix.Length), source.Model, call.SpanStart);
                CallAppender.Append(edits, call, source.Text, setter, argument);
            }
        }
    }

    private static string KeyOf(string setter, string display) => $"{AddKey}{setter}({display})";
}
