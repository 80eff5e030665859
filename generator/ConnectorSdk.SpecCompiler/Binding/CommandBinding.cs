using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// The arguments of a command by parameter name. <paramref name="Sets"/> are the parameter sets that may have all of the
/// parameters; if there are none, the parameters can't be used together. If <paramref name="IsOpen"/> is true, there may be more
/// arguments, so that other parameters may be set, too.
/// </summary>
internal sealed record CommandBinding(
    IReadOnlyDictionary<string, BoundArgument> Arguments,
    IReadOnlyList<ParameterSet> Sets,
    IReadOnlyList<BindingProblem> Problems,
    bool IsOpen);
