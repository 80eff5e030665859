namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>An argument, bound to a parameter. <paramref name="Values"/> is null if they aren't literals.</summary>
internal sealed record ExampleArgument(string Parameter, IReadOnlyList<string>? Values);
