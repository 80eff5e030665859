
namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// An argument that has found its parameter. <paramref name="Place"/> is that of the parameter's name or value.
/// </summary>
internal sealed record BoundArgument(BindableParameter Parameter, ArgumentValue Value, int Place);
