using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Quantities;

/// <summary>A whole number in decimal notation.</summary>
internal sealed class IntegerFormat() : ValueFormat("an integer")
{
    /// <summary>Spaces around a number are read over by most.</summary>
    public override Truth Matches(string value)
        => IsInteger(value) ? Truth.True : IsInteger(value.Trim()) ? Truth.Unknown : Truth.False;

    /// <summary>Digits with at most one sign before them, however large the number is.</summary>
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
