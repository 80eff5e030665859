using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// A command's arguments at their parameters, by the parameters' names. <paramref name="Sets"/> are the parameter sets that may
/// have all of them; with none, the parameters can't be used together. With <paramref name="IsOpen"/> there may be more arguments
/// than are known: nothing is certain of a parameter that isn't among them.
/// </summary>
internal sealed record CommandBinding(
    IReadOnlyDictionary<string, BoundArgument> Arguments,
    IReadOnlyList<ParameterSet> Sets,
    IReadOnlyList<BindingProblem> Problems,
    bool IsOpen);
