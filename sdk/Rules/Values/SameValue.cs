namespace ConnectorSdk.Rules.Values;

/// <summary>
/// Compares values by their meaning instead of their spelling: <c>4:00:00</c> equals <c>04:00:00</c>, <c>1GB</c> equals
/// <c>1024MB</c>, and <c>0x10</c> equals <c>16</c>.
/// </summary>
internal static class SameValue
{
    private const int ShortestGuid = 32;

    /// <summary>The separators of names in PowerShell flags and in expressions such as <c>!Red+Blue</c>.</summary>
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
    /// Determines whether a value is one of the values in a rule. The result is unknown for a number if the values are names,
    /// because enums accept both. It is also unknown for several names if one of them is in the rule.
    /// </summary>
    public static Truth IsOneOf(EquatableArray<string> values, string value)
        => IsIn(values, value) ? Truth.True
            : IsUntoldNumber(values, value) ? Truth.Unknown
            : TryCountNames(values, value, out var known, out _) && known > 0 ? Truth.Unknown
            : Truth.False;

    /// <summary>Determines whether a value is in a list of allowed values. Of several names, each must be in the list.</summary>
    public static Truth IsListed(EquatableArray<string> values, string value)
        => IsIn(values, value) ? Truth.True
            : IsUntoldNumber(values, value) ? Truth.Unknown
            : TryCountNames(values, value, out var known, out var all) && known == all ? Truth.Unknown
            : Truth.False;

    /// <summary>Determines whether a value is a number and the values are names, which may have this number.</summary>
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

    /// <summary>Determines whether one side is <c>$true</c> and the other side is <c>True</c>, or the same for false.</summary>
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

    /// <summary>Determines whether a string may be a quantity. A comma may separate values or thousands.</summary>
    private static bool MayBeQuantity(string text)
        => text.Length > 0 && (text[0] is (>= '0' and <= '9') or '-' or '+' or '.' or ' ') && text.IndexOf(',') < 0;
}
