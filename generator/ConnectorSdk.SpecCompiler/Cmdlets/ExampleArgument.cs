namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>An argument that is bound to a parameter. <paramref name="Values"/> is null if the values aren't literals.</summary>
internal sealed record ExampleArgument(string Parameter, IReadOnlyList<string>? Values);
