namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>An invocation of the cmdlet in one of the document's examples.</summary>
internal sealed record ExampleInvocation(int Line, IReadOnlyList<ExampleArgument> Arguments);

/// <summary>An argument, bound to a parameter. <paramref name="Values"/> is null where they aren't literals.</summary>
internal sealed record ExampleArgument(string Parameter, IReadOnlyList<string>? Values);
