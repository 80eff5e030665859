namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// An invocation of the cmdlet in one of the document's examples. <paramref name="Sets"/> are the parameter sets that may have
/// all of its parameters. With <paramref name="IsOpen"/> there may be more arguments than are known.
/// </summary>
internal sealed record ExampleInvocation(
    int Line, IReadOnlyList<ExampleArgument> Arguments, IReadOnlyList<ParameterSet> Sets, bool IsOpen)
{
    /// <summary>The command stands behind another one in a pipeline, which may hand over values of parameters.</summary>
    public bool ReceivesPipeline { get; init; }
}
