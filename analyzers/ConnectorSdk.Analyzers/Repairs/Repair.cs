using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>Represents a change of the code that fixes a violation.</summary>
internal abstract record Repair;

/// <summary>Represents an added setter call at the location of the diagnostic.</summary>
/// <param name="Setter">The name of the setter.</param>
/// <param name="Argument">The argument, or <see langword="null"/> if the user has to enter it.</param>
/// <param name="IsChoice">Whether the user has to choose the call.</param>
internal sealed record AddedCall(string Setter, ArgumentText? Argument, bool IsChoice) : Repair;

/// <summary>Represents a replaced expression.</summary>
/// <param name="Place">The location of the expression.</param>
/// <param name="Argument">The new expression.</param>
/// <param name="Display">The display text of the new expression.</param>
internal sealed record ChangedArgument(Location Place, string Argument, string Display) : Repair;

/// <summary>Represents the removal of the calls that set one side of an exclusion.</summary>
/// <param name="IsCondition">Whether the calls set the condition instead of the excluded parameters.</param>
/// <param name="Places">The locations of the calls.</param>
/// <param name="Display">The display text of the calls.</param>
internal sealed record RemovedCalls(bool IsCondition, IReadOnlyList<Location> Places, string Display) : Repair;
