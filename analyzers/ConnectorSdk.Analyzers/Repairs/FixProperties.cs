using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>
/// The names under which a diagnostic carries what its code fixes need. A place is a number: 0 is the diagnostic's location, any
/// other one the additional location before it.
/// </summary>
internal static class FixProperties
{
    private const string Unknown = "...";

    /// <summary>What tells the builders of a document apart, so that Fix All repairs none of them twice.</summary>
    public const string Builder = nameof(Builder);

    /// <summary>The name of the setter that is to be added, such as <c>WithConnectorType</c>.</summary>
    public const string AddSetter = nameof(AddSetter);

    /// <summary>The argument of the added call as a C# expression with full names; empty for a call without one.</summary>
    public const string AddArgument = nameof(AddArgument);

    /// <summary>The call to add as people read it, such as <c>.WithConnectorType(OnPremises)</c>.</summary>
    public const string AddDisplay = nameof(AddDisplay);

    /// <summary>The calls that people have to choose from, see <see cref="ChoicesOf"/>.</summary>
    public const string Choices = nameof(Choices);

    /// <summary>The place of the expression that is to be replaced.</summary>
    public const string ChangePlace = nameof(ChangePlace);

    /// <summary>The new expression with full names.</summary>
    public const string ChangeArgument = nameof(ChangeArgument);

    /// <summary>What the replaced expression becomes, as people read it.</summary>
    public const string ChangeDisplay = nameof(ChangeDisplay);

    /// <summary>The places of the calls that set the condition of a broken rule.</summary>
    public const string RemoveCondition = nameof(RemoveCondition);

    /// <summary>The calls of <see cref="RemoveCondition"/> as people read them.</summary>
    public const string RemoveConditionDisplay = nameof(RemoveConditionDisplay);

    /// <summary>The places of the calls that set what a broken rule excludes.</summary>
    public const string RemoveExcluded = nameof(RemoveExcluded);

    /// <summary>The calls of <see cref="RemoveExcluded"/> as people read them.</summary>
    public const string RemoveExcludedDisplay = nameof(RemoveExcludedDisplay);

    /// <summary>The method that the called one is to be replaced with.</summary>
    public const string Setter = nameof(Setter);

    /// <summary>
    /// The arguments of that method with full names. In the place of <c>WithParameter</c>, they are empty for the value that is
    /// there, and missing for none.
    /// </summary>
    public const string SetterArgument = nameof(SetterArgument);

    /// <summary>The locations of a property that lists places; none if the diagnostic hasn't got it.</summary>
    public static IReadOnlyList<Location> PlacesOf(Diagnostic diagnostic, string property)
        => diagnostic.Properties.TryGetValue(property, out var places) && places is not null
            ? [.. places.Split(',').Select(place => At(diagnostic, int.Parse(place, CultureInfo.InvariantCulture)))]
            : [];

    /// <summary>
    /// A call as <see cref="ChoicesOf"/> reads it. C# expressions in one line hold neither tabs nor line breaks.
    /// </summary>
    public static string Describe(AddedCall call)
        => $"{call.Setter}\t{call.Argument?.Expression}\t{call.Argument?.Display ?? Unknown}\n";

    /// <summary>The calls that people have to choose from: setter, argument with full names, and argument as people read it.
    /// <see langword="null"/> is an argument that only people know.</summary>
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
