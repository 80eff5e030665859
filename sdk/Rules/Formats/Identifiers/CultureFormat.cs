using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Identifiers;

/// <summary>
/// Accepts a language, optionally with script and region. The culture doesn't have to exist, because this depends on the machine.
/// Other tags, obsolete names, and numbers are uncertain.
/// </summary>
internal sealed class CultureFormat() : ValueFormat("a culture (such as en-US)")
{
    private static readonly Regex _common = new(
        @"^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?\z", RegexOptions.CultureInvariant);

    /// <summary>The possible cultures. A tag without subtags is the invariant culture.</summary>
    private static readonly Regex _possible = new(
        @"^(?:[A-Za-z0-9]{1,8}(?:[-_][A-Za-z0-9]{1,8})*)?\z", RegexOptions.CultureInvariant);

    public override Truth Matches(string value)
        => _common.IsMatch(value) ? Truth.True
            : _possible.IsMatch(value) ? Truth.Unknown
            : Truth.False;
}
