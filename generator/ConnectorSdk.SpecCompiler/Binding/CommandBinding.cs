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

/// <summary>
/// An argument that has found its parameter. <paramref name="Place"/> is that of the parameter's name or value.
/// </summary>
internal sealed record BoundArgument(BindableParameter Parameter, ArgumentValue Value, int Place);

/// <summary>Why PowerShell would refuse an argument.</summary>
internal enum BindingProblemKind
{
    UnknownParameter,
    AmbiguousParameter,
    MissingArgument,
    UnexpectedArgument,
    GivenTwice,
}

/// <summary>
/// An argument that PowerShell would refuse. <paramref name="Name"/> is the parameter's, or what stands for it; empty for an
/// argument without a name. <paramref name="Matches"/> are the parameters that an ambiguous name may mean.
/// </summary>
internal sealed record BindingProblem(BindingProblemKind Kind, string Name, IReadOnlyList<string> Matches, int Place);
