using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Starts a builder with the entry method of another parameter set, where a setter is missing (CS1061) that only that set has,
/// and mandatory arguments of it are missing, too. Placeholders that don't compile stand for these, so this is a choice for
/// people.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwitchWithPlaceholderCodeFixProvider))]
[Shared]
public sealed class SwitchWithPlaceholderCodeFixProvider : CodeFixProvider
{
    /// <summary>The beginning of the equivalence key of the fix; the name of the entry method follows.</summary>
    public const string SwitchKey = "SwitchWithPlaceholder:";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; }
        = ImmutableArray.Create(ParameterSetSwitches.MissingMember);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var switches = await ParameterSetSwitches.FindAsync(
                context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false);
            foreach (var other in switches.Exists(other => other.Placeholders.Count == 0) ? [] : switches)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use {other.EntryMethod} with a value to fill in for {string.Join(" and ", other.Placeholders)}",
                        cancellation => other.ApplyAsync(context.Document, cancellation),
                        SwitchKey + other.EntryMethod),
                    diagnostic);
            }
        }
    }
}
