using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Differences;

/// <summary>
/// A fact that differs between two versions of a document. <paramref name="Old"/> or <paramref name="New"/> is null if that
/// version doesn't state the fact. <paramref name="Parameter"/> and <paramref name="Set"/> are empty if the fact isn't about a
/// parameter or a parameter set.
/// </summary>
internal sealed record Difference(
    string Cmdlet, DifferenceKind Kind, string Parameter, string Set, string? Old, string? New)
{
    /// <summary>The rule of the old version, if the difference is about a rule.</summary>
    public SourcedRule? OldRule { get; init; }

    /// <summary>The rule of the new version, if the difference is about a rule.</summary>
    public SourcedRule? NewRule { get; init; }

    /// <summary>Gets the difference in the opposite direction.</summary>
    public Difference Mirror() => this with { Old = New, New = Old, OldRule = NewRule, NewRule = OldRule };
}
