using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>A change of the code that repairs a violation.</summary>
internal abstract record Repair;

/// <summary>Calls a setter at the place of the diagnostic.</summary>
/// <param name="Setter">The setter's name.</param>
/// <param name="Argument">The argument; <see langword="null"/> if only people know the value.</param>
/// <param name="IsChoice">Whether people have to choose the call.</param>
internal sealed record AddedCall(string Setter, ArgumentText? Argument, bool IsChoice) : Repair;

/// <summary>Replaces an expression.</summary>
/// <param name="Place">Where the expression is.</param>
/// <param name="Argument">The new expression.</param>
/// <param name="Display">What becomes of it, as people read it.</param>
internal sealed record ChangedArgument(Location Place, string Argument, string Display) : Repair;

/// <summary>Removes the calls that set one side of an exclusion.</summary>
/// <param name="IsCondition">Whether they set the condition rather than what it excludes.</param>
/// <param name="Places">Where the calls are.</param>
/// <param name="Display">The calls as people read them.</param>
internal sealed record RemovedCalls(bool IsCondition, IReadOnlyList<Location> Places, string Display) : Repair;
