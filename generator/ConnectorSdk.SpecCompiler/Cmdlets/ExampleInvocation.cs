namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// An invocation of the cmdlet in an example of the document. <paramref name="Sets"/> are the parameter sets that may have all of
/// its parameters. If <paramref name="IsOpen"/> is true, there may be more arguments.
/// </summary>
internal sealed record ExampleInvocation(
    int Line, IReadOnlyList<ExampleArgument> Arguments, IReadOnlyList<ParameterSet> Sets, bool IsOpen)
{
    /// <summary>The command follows another command in a pipeline, which may provide values of parameters.</summary>
    public bool ReceivesPipeline { get; init; }
}
