using System.Text.RegularExpressions;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>
/// A parameter, a parameter with a value, or a short sentence that a bullet supplies to the sentence above the list.
/// <paramref name="Text"/> excludes notes, and <paramref name="Name"/> is empty for a sentence. <paramref name="Alternative"/> is
/// an equivalent setting, "(or the X parameter with the value V)". <paramref name="IsLimited"/> is true if a note states when the
/// bullet applies.
/// </summary>
internal sealed record NamedOperand(
    string Text, string Name, string Value, (string Name, string Values)? Alternative, bool IsLimited)
{
    private static readonly Regex _nameAndValue = new(
        @"^`?-?(?<n>\w+)`?(?:\s+(?<v>\S+|[""`].*[""`]))?$", RegexOptions.CultureInvariant);
    private static readonly Regex _alternative = new(
        @"\(or (?:the )?(?<n>\w+) (?:parameter|switch) with the values? (?<v>[^).]+)[).]", RegexOptions.CultureInvariant);
    private static readonly Regex _limit = new(
        @"\((?:optional|if|unless|except|only|when|or)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex _note = new(@"\s*\((?:[^)]*\)|.*$)|\.\s.*$", RegexOptions.CultureInvariant);

    public static NamedOperand Read(string bullet)
    {
        var text = _note.Replace(bullet, "").Trim().TrimEnd('.', ',', ';');
        var named = _nameAndValue.Match(text);
        var alternative = _alternative.Match(bullet);
        return new NamedOperand(
            text,
            named.Groups["n"].Value,
            named.Groups["v"].Value,
            alternative.Success ? (alternative.Groups["n"].Value, alternative.Groups["v"].Value) : null,
            _limit.IsMatch(bullet));
    }
}
