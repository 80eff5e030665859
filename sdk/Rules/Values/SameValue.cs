namespace ConnectorSdk.Rules.Values;

/// <summary>
/// Compares values as what they are rather than as text: <c>4:00:00</c> is <c>04:00:00</c>, <c>1GB</c> is <c>1024MB</c>, and
/// <c>0x10</c> is <c>16</c>.
/// </summary>
internal static class SameValue
{
    private const int ShortestGuid = 32;

    /// <summary>What parts the names of one text, in PowerShell's flags and in expressions of them (<c>!Red+Blue</c>).</summary>
    private static readonly char[] _separators = [',', '+'];

    private static readonly char[] _signs = [',', '+', '!'];

    public static bool Are(string left, string right)
        => left.Equals(right, StringComparison.OrdinalIgnoreCase)
            || (left.Length > 0 && right.Length > 0
                && (AreBooleans(left, right) || AreGuids(left, right) || AreQuantities(left, right)));

    public static bool IsIn(EquatableArray<string> values, string value)
    {
        foreach (var item in values)
        {
            if (Are(item, value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the value is one of those that a rule names. Unknown for a number where they are names, since enumerations take
    /// both, and for a text of several names of which one is among them.
    /// </summary>
    public static Truth IsOneOf(EquatableArray<string> values, string value)
        => IsIn(values, value) ? Truth.True
            : IsUntoldNumber(values, value) ? Truth.Unknown
            : TryCountNames(values, value, out var known, out _) && known > 0 ? Truth.Unknown
            : Truth.False;

    /// <summary>The same for a list of all values: each name of a text has to be among them.</summary>
    public static Truth IsListed(EquatableArray<string> values, string value)
        => IsIn(values, value) ? Truth.True
            : IsUntoldNumber(values, value) ? Truth.Unknown
            : TryCountNames(values, value, out var known, out var all) && known == all ? Truth.Unknown
            : Truth.False;

    /// <summary>True for a number where no value is one: a name may have it.</summary>
    private static bool IsUntoldNumber(EquatableArray<string> values, string value)
    {
        if (!IsNumber(value))
        {
            return false;
        }

        var hasName = false;
        foreach (var item in values)
        {
            if (IsNumber(item) || Quantities.IsUnlimited(item))
            {
                return false;
            }

            hasName |= item != "$null";
        }

        return hasName;
    }

    private static bool IsNumber(string text) => MayBeQuantity(text) && Bounds.TryParseNumber(text, out _);

    private static bool TryCountNames(EquatableArray<string> values, string text, out int known, out int all)
    {
        (known, all) = (0, 0);
        if (text.IndexOfAny(_signs) < 0)
        {
            return false;
        }

        foreach (var part in text.Split(_separators))
        {
            all++;
            known += IsIn(values, part.Trim().TrimStart('!').Trim()) ? 1 : 0;
        }

        return true;
    }

    /// <summary><c>$true</c> of one side, and <c>True</c> of the other.</summary>
    private static bool AreBooleans(string left, string right)
        => left[0] == '$' ? right[0] != '$' && IsBoolean(right) && EndsWith(left, right)
            : right[0] == '$' && IsBoolean(left) && EndsWith(right, left);

    private static bool IsBoolean(string text)
        => text.Equals("true", StringComparison.OrdinalIgnoreCase) || text.Equals("false", StringComparison.OrdinalIgnoreCase);

    private static bool EndsWith(string variable, string name)
        => variable.Length == name.Length + 1 && variable.EndsWith(name, StringComparison.OrdinalIgnoreCase);

    private static bool AreGuids(string left, string right)
        => left.Length >= ShortestGuid && right.Length >= ShortestGuid
            && Guid.TryParse(left, out var first) && Guid.TryParse(right, out var second) && first == second;

    private static bool AreQuantities(string left, string right)
        => MayBeQuantity(left) && MayBeQuantity(right) && Quantities.Compare(left, right) == 0;

    /// <summary>A comma may part values as well as thousands.</summary>
    private static bool MayBeQuantity(string text)
        => text.Length > 0 && (text[0] is (>= '0' and <= '9') or '-' or '+' or '.' or ' ') && text.IndexOf(',') < 0;
}
