using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Starts a builder with the entry method of another parameter set, where a setter is missing (CS1061) that only that set has.
/// The compiler's error carries no data, so the builders are read as the analyzers read them.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwitchParameterSetCodeFixProvider))]
[Shared]
public sealed class SwitchParameterSetCodeFixProvider : CodeFixProvider
{
    /// <summary>The beginning of the equivalence key of the fix; the name of the entry method follows.</summary>
    public const string SwitchKey = "SwitchParameterSet:";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; }
        = ImmutableArray.Create(ParameterSetSwitches.MissingMember);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        // One switch may mend several errors and moves the others, so those that are left are looked up anew.
        for (var i = 0; i < diagnostics.Length; i++)
        {
            var (cancellation, key) = (context.CancellationToken, context.CodeActionEquivalenceKey);
            if (await FirstAsync(document, key, cancellation).ConfigureAwait(false) is not { } chosen)
            {
                break;
            }

            document = await chosen.ApplyAsync(document, cancellation).ConfigureAwait(false);
        }

        return document;
    });

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var switches = await ParameterSetSwitches.FindAsync(
                context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false);
            foreach (var other in switches.Where(other => other.Placeholders.Count == 0))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Use {other.EntryMethod}",
                        cancellation => other.ApplyAsync(context.Document, cancellation),
                        SwitchKey + other.EntryMethod),
                    diagnostic);
            }
        }
    }

    private static async Task<ParameterSetSwitch?> FirstAsync(Document document, string? key, CancellationToken cancellation)
    {
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        foreach (var diagnostic in model.GetDiagnostics(cancellationToken: cancellation))
        {
            if (diagnostic.Id == ParameterSetSwitches.MissingMember
                && await ParameterSetSwitches.FindAsync(document, diagnostic.Location.SourceSpan, cancellation)
                    .ConfigureAwait(false) is var switches
                && switches.Find(other => other.Placeholders.Count == 0
                    && (key is null || SwitchKey + other.EntryMethod == key)) is { } chosen)
            {
                return chosen;
            }
        }

        return null;
    }
}
