using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Phrases;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>
/// The context of a sentence: the cmdlet and the parameter that the section describes. In a bullet of the section's value list,
/// it also contains the predicate for that value.
/// </summary>
internal sealed record SectionContext(
    Cmdlet Cmdlet, ParameterNames Names, Parameter Parameter, Section Section, Predicate? BulletValue = null)
{
    /// <summary>
    /// The value <c>unlimited</c>, which satisfies every bound, if the section or the type allows it; otherwise, empty.
    /// </summary>
    public EquatableArray<string> OrValues
        => Parameter.Type.Is("Unlimited")
            || Section.Holds("unlimited")
            ? new(["unlimited"])
            : default;

    /// <summary>A mention of the section's parameter.</summary>
    public Mention Own => new([Parameter.Name], [], false) { IsOwn = true };

    /// <summary>The parameter that a mention names.</summary>
    public Parameter Find(string mentioned) => Names.Find(mentioned) ?? Cmdlet.Find(mentioned)!;

    /// <summary>The previous sentence, which "both parameters" refers to.</summary>
    public Sentence? Before { get; init; }

    /// <summary>The products that limit the paragraph after an opening such as "In Exchange Online,".</summary>
    public EquatableArray<string> Products { get; init; }

    /// <summary>True in a bullet, whose lead may limit its meaning.</summary>
    public bool InBullet { get; init; }

    /// <summary>Determines whether a phrase mentions no parameter other than the section's.</summary>
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

    /// <summary>True in the bullets of a lead that contains an unrecognized condition.</summary>
    public bool IsLimited { get; init; }

    /// <summary>True in a bullet whose head names a part of the value instead of a value.</summary>
    public bool IsPart { get; init; }

    /// <summary>Determines whether a slot mentions no parameter other than the section's.</summary>
    public bool IsOwn(PatternMatch match, char slot)
        => !match.Has(slot) || IsOwn(match[slot]);

    private bool IsOwn(Mention mention) => mention is { Operands: null, Parameters: [var name] } && name == Parameter.Name;
}
