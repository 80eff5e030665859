using System.Collections.Immutable;
using ConnectorSdk.CodeFixes.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// The base of the fixes that start a builder with the entry method of another parameter set, where a setter is missing (CS1061)
/// that only that set has.
/// </summary>
public abstract class ParameterSetCodeFixProvider : CodeFixProvider
{
    private readonly string _key;

    /// <param name="key">The beginning of the equivalence key of the fixes; the name of the entry method follows.</param>
    private protected ParameterSetCodeFixProvider(string key) => _key = key;

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }
        = ImmutableArray.Create(ParameterSetSwitchFinder.MissingMember);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var switches = await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            foreach (var other in switches)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        TitleOf(other), cancellation => other.ApplyAsync(context.Document, cancellation), KeyOf(other)),
                    diagnostic);
            }
        }
    }

    /// <summary>The title of a fix.</summary>
    private protected abstract string TitleOf(ParameterSetSwitch other);

    /// <summary>Those of the switches that the fix offers.</summary>
    private protected abstract IEnumerable<ParameterSetSwitch> Choose(IReadOnlyList<ParameterSetSwitch> switches);

    /// <summary>The equivalence key of a fix.</summary>
    private protected string KeyOf(ParameterSetSwitch other) => _key + other.EntryMethod;

    /// <summary>The switches that the fix offers for a diagnostic.</summary>
    private protected async Task<IEnumerable<ParameterSetSwitch>> FindAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellation)
        => Choose(await ParameterSetSwitchFinder.FindAsync(document, diagnostic.Location.SourceSpan, cancellation)
            .ConfigureAwait(false));
}
