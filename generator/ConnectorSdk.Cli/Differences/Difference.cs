using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Differences;

/// <summary>
/// A fact that two versions of a document state differently. <paramref name="Old"/> is null for a fact that only the new version
/// states, and <paramref name="New"/> for one that only the old version states. <paramref name="Parameter"/> and
/// <paramref name="Set"/> are empty if the fact isn't about a parameter or a parameter set.
/// </summary>
internal sealed record Difference(
    string Cmdlet, DifferenceKind Kind, string Parameter, string Set, string? Old, string? New)
{
    /// <summary>The rule of the old version, in a difference of rules.</summary>
    public SourcedRule? OldRule { get; init; }

    /// <summary>The rule of the new version, in a difference of rules.</summary>
    public SourcedRule? NewRule { get; init; }

    /// <summary>The same difference, seen from the new version.</summary>
    public Difference Mirror() => this with { Old = New, New = Old, OldRule = NewRule, NewRule = OldRule };
}
