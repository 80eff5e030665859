namespace ConnectorSdk.PowerShell.Worker;

/// <summary>A parameter of a function of the stub module.</summary>
/// <param name="Name">The name, without the hyphen.</param>
/// <param name="Type">The type, as a document writes it.</param>
public sealed record StubParameter(string Name, string Type);
