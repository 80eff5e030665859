using System.Composition;
using ConnectorSdk.CodeFixes.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>Replaces the entry method with the entry method of a parameter set that has the missing method.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwitchParameterSetCodeFixProvider))]
[Shared]
public sealed class SwitchParameterSetCodeFixProvider : ParameterSetCodeFixProvider
{
    /// <summary>The prefix of the equivalence key of the fix. The name of the entry method follows the prefix.</summary>
    public const string SwitchKey = "SwitchParameterSet:";

    /// <summary>Initializes a new instance of the <see cref="SwitchParameterSetCodeFixProvider"/> class.</summary>
    public SwitchParameterSetCodeFixProvider()
        : base(SwitchKey)
    {
    }

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        // One change may fix several errors and moves the others, so the remaining errors are computed again.
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

    private protected override string TitleOf(ParameterSetSwitch other) => $"Use {other.EntryMethod}";

    private protected override IEnumerable<ParameterSetSwitch> Choose(IReadOnlyList<ParameterSetSwitch> switches)
        => switches.Where(other => other.Placeholders.Count == 0);

    private async Task<ParameterSetSwitch?> FirstAsync(Document document, string? key, CancellationToken cancellation)
    {
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        foreach (var diagnostic in model.GetDiagnostics(cancellationToken: cancellation))
        {
            if (diagnostic.Id == ParameterSetSwitchFinder.MissingMember
                && await FindAsync(document, diagnostic, cancellation).ConfigureAwait(false) is var switches
                && switches.FirstOrDefault(other => key is null || KeyOf(other) == key) is { } chosen)
            {
                return chosen;
            }
        }

        return null;
    }
}
