using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Starts a builder with the entry method of another parameter set, where a setter is missing (CS1061) that only that set has. The
/// compiler's error carries no data, so the builders are read as the analyzers read them.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwitchParameterSetCodeFixProvider))]
[Shared]
public sealed class SwitchParameterSetCodeFixProvider : CodeFixProvider
{
    /// <summary>The beginning of the equivalence key of the fix; the name of the entry method follows.</summary>
    public const string SwitchKey = "SwitchParameterSet:";

    private const string MissingMember = "CS1061";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(MissingMember);

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
            var switches = await SwitchesAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken)
                .ConfigureAwait(false);
            foreach (var other in switches)
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
            if (diagnostic.Id == MissingMember
                && await SwitchesAsync(document, diagnostic.Location.SourceSpan, cancellation).ConfigureAwait(false) is var switches
                && switches.Find(other => key is null || SwitchKey + other.EntryMethod == key) is { } chosen)
            {
                return chosen;
            }
        }

        return null;
    }

    /// <summary>The switches after which the code has fewer errors, and none that it didn't have.</summary>
    private static async Task<List<ParameterSetSwitch>> SwitchesAsync(
        Document document, TextSpan place, CancellationToken cancellation)
    {
        var switches = new List<ParameterSetSwitch>();
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || BuilderChain.Find(model, place, cancellation) is not { } chain)
        {
            return switches;
        }

        var before = ErrorsOf(model, cancellation);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        foreach (var candidate in ParameterSetSwitch.Candidates(chain, model, text))
        {
            var changed = await candidate.ApplyAsync(document, cancellation).ConfigureAwait(false);
            var after = ErrorsOf((await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!, cancellation);
            if (after.Count < before.Count && after.TrueForAll(before.Contains))
            {
                switches.Add(candidate);
            }
        }

        return switches;
    }

    private static List<string> ErrorsOf(SemanticModel model, CancellationToken cancellation) =>
    [
        .. model.GetDiagnostics(cancellationToken: cancellation)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id + diagnostic.GetMessage(CultureInfo.InvariantCulture)),
    ];
}
