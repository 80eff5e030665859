using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>Reads the names of domains and hosts.</summary>
internal static class DomainName
{
    private const int LongestName = 255;
    private const int LongestLabel = 63;

    /// <summary>
    /// Checks a name that consists of labels of letters, digits, hyphens, and underscores. If the last label consists of digits,
    /// the name is an invalid IP address. Other characters of international names are uncertain.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="start">The index at which the name starts.</param>
    public static Truth Check(string name, int start = 0)
    {
        var first = start;
        var end = name.Length > start + 1 && name[name.Length - 1] == '.' ? name.Length - 1 : name.Length;
        var truth = TruthLogic.Of(name.Length - start <= LongestName);
        for (var dot = name.IndexOf('.', start); dot >= 0 && dot < end; dot = name.IndexOf('.', start))
        {
            truth = truth.And(CheckLabel(name, start, dot));
            start = dot + 1;
        }

        return start > first && IsNumber(name, start, end) ? Truth.False : truth.And(CheckLabel(name, start, end));
    }

    /// <summary>Determines whether a name can contain the character.</summary>
    public static bool MayContain(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or >= (char)128;

    private static Truth CheckLabel(string name, int start, int end)
    {
        if (end <= start || end - start > LongestLabel || name[start] == '-' || name[end - 1] == '-')
        {
            return Truth.False;
        }

        var truth = Truth.True;
        for (var i = start; i < end && truth != Truth.False; i++)
        {
            truth = char.IsLetterOrDigit(name[i]) || name[i] is '-' or '_' ? truth
                : name[i] < 128 ? Truth.False
                : Truth.Unknown;
        }

        return truth;
    }

    private static bool IsNumber(string name, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (name[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }
}
