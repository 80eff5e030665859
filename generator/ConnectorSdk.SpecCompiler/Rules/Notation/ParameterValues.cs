using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules.Notation;

/// <summary>The values of a parameter that a rule may name.</summary>
internal static class ParameterValues
{
    private const string Null = "$null";

    /// <summary>Gets a value as the document spells it, or null if the parameter can't have it.</summary>
    public static string? Find(string value, Parameter parameter)
        => value.Equals(Null, StringComparison.OrdinalIgnoreCase) ? Null
            : Listed(parameter) is { Count: > 0 } listed
                ? listed.FirstOrDefault(known => known.Equals(value, StringComparison.OrdinalIgnoreCase))
                    ?? listed.FirstOrDefault(known => SameValue.Are(known, value))
            : TypedText.Fits(parameter.Type, value) ? value
            : null;

    /// <summary>Gets the problem with a value that isn't found.</summary>
    public static string WhyNot(string value, Parameter parameter)
        => IsRange(value) ? $"'{value}' is not a value of {parameter.Name}. Write a range after 'in'"
            : Listed(parameter) is { Count: > 0 } listed
                ? $"'{value}' is not a value of {parameter.Name}. The allowed values are {string.Join(", ", listed)}"
            : $"'{value}' cannot be converted to {parameter.Type}, the type of {parameter.Name}";

    /// <summary>Gets the value that was probably intended, or null if that isn't clear.</summary>
    public static string? Nearest(string value, Parameter parameter)
        => IsRange(value) ? $"in {value}" : NearestText.Of(value, Listed(parameter));

    private static bool IsRange(string value) => value.IndexOf("..", StringComparison.Ordinal) >= 0;

    private static EquatableArray<string> Listed(Parameter parameter)
        => parameter.IsBoolean || parameter.IsSwitch ? new(["$true", "$false"]) : parameter.ClosedValues.ToEquatableArray();
}
