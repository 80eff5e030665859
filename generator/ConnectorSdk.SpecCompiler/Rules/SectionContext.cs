using System.Text.RegularExpressions;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Where a sentence stands: the cmdlet, the parameter whose section it is, and, in a bullet of the section's value list, what
/// that value means as an atom.
/// </summary>
internal sealed record SectionContext(Cmdlet Cmdlet, Parameter Parameter, Atom? BulletValue)
{
    /// <summary>False where the mention that a template's slot A matched is of other parameters than the section's own.</summary>
    public bool IsOwn(LinkedSentence sentence, Match match)
        => match.Groups["A"] is not { Success: true } mention
            || (sentence[mention].Parameters is [var name] && name == Parameter.Name);
}
