using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers;

/// <summary>Writes repairs into the properties of a diagnostic, see <see cref="FixProperties"/>.</summary>
internal static class RepairData
{
    /// <param name="repairs">The repairs.</param>
    /// <param name="builder">What tells the builder apart.</param>
    /// <param name="placeOf">The number of a location among those of the diagnostic.</param>
    public static ImmutableDictionary<string, string?> Write(
        IReadOnlyList<Repair> repairs, string builder, Func<Location, int> placeOf)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        foreach (var repair in repairs)
        {
            properties[FixProperties.Builder] = builder;
            switch (repair)
            {
                case AddedCall added:
                    properties[FixProperties.AddSetter] = added.Setter;
                    properties[FixProperties.AddArgument] = added.Argument.Expression;
                    properties[FixProperties.AddDisplay] = $".{added.Setter}({added.Argument.Display})";
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
