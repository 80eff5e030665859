namespace ConnectorSdk.Analyzers.Values;

/// <param name="Name">The name of the member.</param>
/// <param name="Value">Its value.</param>
internal sealed record ObjectMember(string Name, AbstractValue Value);
