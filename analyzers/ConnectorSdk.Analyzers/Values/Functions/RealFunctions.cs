namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Provides functions of floating-point numbers whose results are exact on all runtimes.</summary>
internal static class RealFunctions
{
    private const double LargestInteger = 1L << 53;

    public static FunctionTable All { get; } = new()
    {
        ["Math.Pow(Double,Double)"] = a => a is [double number, double exponent] ? Power(number, exponent) : null,
        ["Math.Floor(Double)"] = a => a is [double number] ? Math.Floor(number) : null,
        ["Math.Ceiling(Double)"] = a => a is [double number] ? Math.Ceiling(number) : null,
        ["Math.Truncate(Double)"] = a => a is [double number] ? Math.Truncate(number) : null,
        ["Math.Round(Double)"] = a => a is [double number] ? Math.Round(number) : null,
        ["Math.Floor(Decimal)"] = a => a is [decimal number] ? Math.Floor(number) : null,
        ["Math.Ceiling(Decimal)"] = a => a is [decimal number] ? Math.Ceiling(number) : null,
        ["Math.Truncate(Decimal)"] = a => a is [decimal number] ? Math.Truncate(number) : null,
        ["Math.Round(Decimal)"] = a => a is [decimal number] ? Math.Round(number) : null,
    };

    /// <summary>Computes an integer power of an integer, if a double can represent each digit.</summary>
    private static object? Power(double number, double exponent)
    {
        if (!IsWhole(number) || !IsWhole(exponent) || exponent is < 0 or > 64)
        {
            return null;
        }

        var power = 1.0;
        for (var i = 0; i < exponent; i++)
        {
            power *= number;
            if (!IsWhole(power))
            {
                return null;
            }
        }

        return power;
    }

    private static bool IsWhole(double number) => Math.Abs(number) <= LargestInteger && Math.Truncate(number).Equals(number);
}
