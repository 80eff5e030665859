using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Where a sentence stands: the cmdlet, the parameter whose section it is, and, in a bullet of the section's value list, what
/// that value means as an atom.
/// </summary>
internal sealed record SectionContext(
    Cmdlet Cmdlet, ParameterNames Names, Parameter Parameter, ParameterSection Section, Atom? BulletValue = null)
{
    /// <summary>The value <c>unlimited</c>, which passes every bound, where the section or the type allows it; else nothing.</summary>
    public EquatableArray<string> OrValues
        => Parameter.Type.Is("Unlimited")
            || Section.Paragraphs.Any(prose => prose.Text.IndexOf("unlimited", StringComparison.OrdinalIgnoreCase) >= 0)
            ? new(["unlimited"])
            : default;

    /// <summary>True in a bullet, whose lead may limit what it says.</summary>
    public bool InBullet { get; init; }

    /// <summary>False where a slot mentions other parameters than the section's own.</summary>
    public bool IsOwn(PatternMatch match, char slot)
        => !match.Has(slot) || (match[slot].Parameters is [var name] && name == Parameter.Name);
}
