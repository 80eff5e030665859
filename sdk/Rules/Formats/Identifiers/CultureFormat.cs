using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Identifiers;

/// <summary>
/// A language with or without script and region. Which cultures exist isn't asked: machines differ. Other tags, old names and
/// numbers are in doubt.
/// </summary>
internal sealed class CultureFormat() : ValueFormat("a culture (such as en-US)")
{
    private static readonly Regex _common = new(
        @"^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?\z", RegexOptions.CultureInvariant);

    /// <summary>Without any subtag it is the invariant culture.</summary>
    private static readonly Regex _possible = new(
        @"^(?:[A-Za-z0-9]{1,8}(?:[-_][A-Za-z0-9]{1,8})*)?\z", RegexOptions.CultureInvariant);

    public override Truth Matches(string value)
        => _common.IsMatch(value) ? Truth.True
            : _possible.IsMatch(value) ? Truth.Unknown
            : Truth.False;
}
