using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Where a sentence stands: the cmdlet, the parameter whose section it is, and, in a bullet of the section's value list, what
/// that value means as an atom. <paramref name="OrValues"/> are values that pass every bound (<c>unlimited</c>).
/// </summary>
internal sealed record SectionContext(
    Cmdlet Cmdlet, ParameterNames Names, Parameter Parameter, EquatableArray<string> OrValues, Atom? BulletValue = null)
{
    /// <summary>True in a bullet, whose lead may limit what it says.</summary>
    public bool InBullet { get; init; }

    /// <summary>False where a slot mentions other parameters than the section's own.</summary>
    public bool IsOwn(PatternMatch match, char slot)
        => !match.Has(slot) || (match[slot].Parameters is [var name] && name == Parameter.Name);
}
