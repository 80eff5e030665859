using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>Writes proposed fixes to the properties of a diagnostic. See <see cref="FixProperties"/>.</summary>
internal static class RepairData
{
    /// <param name="repairs">The proposed fixes.</param>
    /// <param name="builder">The identifier of the builder.</param>
    /// <param name="placeOf">Gets the number of a location among the locations of the diagnostic.</param>
    public static ImmutableDictionary<string, string?> Write(
        IReadOnlyList<Repair> repairs, string builder, Func<Location, int> placeOf)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        foreach (var repair in repairs)
        {
            properties[FixProperties.Builder] = builder;
            switch (repair)
            {
                case AddedCall { IsChoice: false, Argument: { } argument } added
                    when !properties.ContainsKey(FixProperties.AddSetter):
                    properties[FixProperties.AddSetter] = added.Setter;
                    properties[FixProperties.AddArgument] = argument.Expression;
                    properties[FixProperties.AddDisplay] = $".{added.Setter}({argument.Display})";
                    break;
                case AddedCall added:
                    properties.TryGetValue(FixProperties.Choices, out var others);
                    properties[FixProperties.Choices] = others + FixProperties.Describe(added);
                    break;
                case ChangedArgument changed:
                    properties[FixProperties.ChangePlace] = Number(changed.Place);
                    properties[FixProperties.ChangeArgument] = changed.Argument;
                    properties[FixProperties.ChangeDisplay] = changed.Display;
                    break;
                case RemovedCalls { IsCondition: true } removed:
                    properties[FixProperties.RemoveCondition] = string.Join(",", removed.Places.Select(Number));
                    properties[FixProperties.RemoveConditionDisplay] = removed.Display;
                    break;
                case RemovedCalls removed:
                    properties[FixProperties.RemoveExcluded] = string.Join(",", removed.Places.Select(Number));
                    properties[FixProperties.RemoveExcludedDisplay] = removed.Display;
                    break;
            }
        }

        return properties.ToImmutable();

        string Number(Location place) => placeOf(place).ToString(CultureInfo.InvariantCulture);
    }
}
