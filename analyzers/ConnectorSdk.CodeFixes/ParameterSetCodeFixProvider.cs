using System.Collections.Immutable;
using ConnectorSdk.CodeFixes.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Provides the base class of the fixes that replace the entry method with the entry method of another parameter set. They fix
/// calls of missing methods (CS1061) that only the other parameter set has.
/// </summary>
public abstract class ParameterSetCodeFixProvider : CodeFixProvider
{
    private readonly string _key;

    /// <param name="key">
    /// The prefix of the equivalence key of the fixes. The name of the entry method follows the prefix.
    /// </param>
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

    /// <summary>Gets the title of a fix.</summary>
    private protected abstract string TitleOf(ParameterSetSwitch other);

    /// <summary>Selects the changes that the fix offers.</summary>
    private protected abstract IEnumerable<ParameterSetSwitch> Choose(IReadOnlyList<ParameterSetSwitch> switches);

    /// <summary>Gets the equivalence key of a fix.</summary>
    private protected string KeyOf(ParameterSetSwitch other) => _key + other.EntryMethod;

    /// <summary>Gets the changes that the fix offers for a diagnostic.</summary>
    private protected async Task<IEnumerable<ParameterSetSwitch>> FindAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellation)
        => Choose(await ParameterSetSwitchFinder.FindAsync(document, diagnostic.Location.SourceSpan, cancellation)
            .ConfigureAwait(false));
}
