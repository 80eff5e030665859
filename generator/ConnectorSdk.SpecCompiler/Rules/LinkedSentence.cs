using System.Globalization;
using System.Text.RegularExpressions;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Names of parameters that a sentence mentions together. <paramref name="Unknown"/> are names of that shape that the cmdlet
/// doesn't have.
/// </summary>
internal sealed record Mention(IReadOnlyList<string> Parameters, IReadOnlyList<string> Unknown, bool IsAlternative);

/// <summary>
/// A sentence whose mentions of parameters are replaced by <c>«index»</c>, and "this value" in a value bullet by <c>«v»</c>.
/// </summary>
internal sealed record LinkedSentence(string Text, IReadOnlyList<Mention> Mentions)
{
    /// <summary>The mention that a template's slot matched.</summary>
    public Mention this[Group slot] => Mentions[int.Parse(slot.Value, CultureInfo.InvariantCulture)];

    public LinkedSentence With(string text) => this with { Text = text };
}
