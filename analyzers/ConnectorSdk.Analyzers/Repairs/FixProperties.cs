using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>
/// Provides the names of the diagnostic properties that code fixes use. A location is represented by a number: 0 is the location
/// of the diagnostic, and <c>n</c> is the additional location with index <c>n - 1</c>.
/// </summary>
internal static class FixProperties
{
    private const string Unknown = "...";

    /// <summary>An identifier of the builder, so that Fix All doesn't fix the same builder twice.</summary>
    public const string Builder = nameof(Builder);

    /// <summary>The name of the setter to add, such as <c>WithConnectorType</c>.</summary>
    public const string AddSetter = nameof(AddSetter);

    /// <summary>
    /// The argument of the added call as a C# expression with fully qualified names, or an empty string for a call without
    /// arguments.
    /// </summary>
    public const string AddArgument = nameof(AddArgument);

    /// <summary>The display text of the call to add, such as <c>.WithConnectorType(OnPremises)</c>.</summary>
    public const string AddDisplay = nameof(AddDisplay);

    /// <summary>The calls that the user chooses from. See <see cref="ChoicesOf"/>.</summary>
    public const string Choices = nameof(Choices);

    /// <summary>The location of the expression to replace.</summary>
    public const string ChangePlace = nameof(ChangePlace);

    /// <summary>The new expression with fully qualified names.</summary>
    public const string ChangeArgument = nameof(ChangeArgument);

    /// <summary>The display text of the new expression.</summary>
    public const string ChangeDisplay = nameof(ChangeDisplay);

    /// <summary>The locations of the calls that set the condition of a violated rule.</summary>
    public const string RemoveCondition = nameof(RemoveCondition);

    /// <summary>The display text of the calls in <see cref="RemoveCondition"/>.</summary>
    public const string RemoveConditionDisplay = nameof(RemoveConditionDisplay);

    /// <summary>The locations of the calls that set the parameters that a violated rule excludes.</summary>
    public const string RemoveExcluded = nameof(RemoveExcluded);

    /// <summary>The display text of the calls in <see cref="RemoveExcluded"/>.</summary>
    public const string RemoveExcludedDisplay = nameof(RemoveExcludedDisplay);

    /// <summary>The name of the method that replaces the called method.</summary>
    public const string Setter = nameof(Setter);

    /// <summary>
    /// The arguments of the new method with fully qualified names. If the method replaces <c>WithParameter</c>, the property is
    /// empty to keep the value, and missing if the method has no argument.
    /// </summary>
    public const string SetterArgument = nameof(SetterArgument);

    /// <summary>Gets the locations in a property, or an empty list if the diagnostic doesn't have the property.</summary>
    public static IReadOnlyList<Location> PlacesOf(Diagnostic diagnostic, string property)
        => diagnostic.Properties.TryGetValue(property, out var places) && places is not null
            ? [.. places.Split(',').Select(place => At(diagnostic, int.Parse(place, CultureInfo.InvariantCulture)))]
            : [];

    /// <summary>
    /// Writes a call for <see cref="ChoicesOf"/>. C# expressions on one line don't contain tabs or line breaks.
    /// </summary>
    public static string Describe(AddedCall call)
        => $"{call.Setter}\t{call.Argument?.Expression}\t{call.Argument?.Display ?? Unknown}\n";

    /// <summary>
    /// Gets the calls that the user chooses from: the setter, the argument with fully qualified names, and its display text. The
    /// argument is <see langword="null"/> if the user has to enter it.
    /// </summary>
    public static IReadOnlyList<(string Setter, string? Argument, string Display)> ChoicesOf(Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(Choices, out var choices) && choices is not null
            ?
            [
                .. choices.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
                    .Select(cells => (cells[0], cells[2] == Unknown ? null : cells[1], cells[2])),
            ]
            : [];

    private static Location At(Diagnostic diagnostic, int place)
        => place == 0 ? diagnostic.Location : diagnostic.AdditionalLocations[place - 1];
}
