using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Quantities;

/// <summary>Accepts an integer in decimal notation.</summary>
internal sealed class IntegerFormat() : ValueFormat("an integer")
{
    /// <summary>Matches a value. Most programs ignore spaces around a number.</summary>
    public override Truth Matches(string value)
        => IsInteger(value) ? Truth.True : IsInteger(value.Trim()) ? Truth.Unknown : Truth.False;

    /// <summary>Determines whether a string consists of digits with an optional sign. The number can have any size.</summary>
    public static bool IsInteger(string value)
    {
        var start = value.Length > 0 && value[0] is '-' or '+' ? 1 : 0;
        for (var i = start; i < value.Length; i++)
        {
            if (value[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return value.Length > start;
    }

    protected override bool MayContain(char c) => c is < 'A' or > 'z';
}
