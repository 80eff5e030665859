using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>
/// Where a sentence stands: the cmdlet, the parameter whose section it is, and, in a bullet of the section's value list, what
/// that value means as an atom.
/// </summary>
internal sealed record SectionContext(
    Cmdlet Cmdlet, ParameterNames Names, Parameter Parameter, Section Section, Predicate? BulletValue = null)
{
    /// <summary>
    /// The value <c>unlimited</c>, which passes every bound, where the section or the type allows it; else nothing.
    /// </summary>
    public EquatableArray<string> OrValues
        => Parameter.Type.Is("Unlimited")
            || Section.Holds("unlimited")
            ? new(["unlimited"])
            : default;

    /// <summary>The section's parameter, as a sentence mentions it.</summary>
    public Mention Own => new([Parameter.Name], [], false) { IsOwn = true };

    /// <summary>The parameter that a mention names.</summary>
    public Parameter Find(string mentioned) => Names.Find(mentioned) ?? Cmdlet.Find(mentioned)!;

    /// <summary>The sentence before, which "both parameters" refers to.</summary>
    public string? Before { get; init; }

    /// <summary>The products that the paragraph speaks of from an opening such as "In Exchange Online," on.</summary>
    public EquatableArray<string> Products { get; init; }

    /// <summary>True in a bullet, whose lead may limit what it says.</summary>
    public bool InBullet { get; init; }

    /// <summary>False where the phrase names other parameters than the section's own.</summary>
    public bool IsAboutOwn(Phrase phrase)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            if (phrase[i].Kind == TokenKind.Mention && !IsOwn(phrase.MentionAt(i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True in the bullets of a lead that says when they hold, in words that aren't understood.</summary>
    public bool IsLimited { get; init; }

    /// <summary>True in a bullet whose head names a part of the value rather than a value.</summary>
    public bool IsPart { get; init; }

    /// <summary>False where a slot mentions other parameters than the section's own.</summary>
    public bool IsOwn(PatternMatch match, char slot)
        => !match.Has(slot) || IsOwn(match[slot]);

    private bool IsOwn(Mention mention) => mention is { Operands: null, Parameters: [var name] } && name == Parameter.Name;
}
