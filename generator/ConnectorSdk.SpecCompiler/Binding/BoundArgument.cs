
namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// An argument that is bound to a parameter. <paramref name="Place"/> is the number of the token of the name or value.
/// </summary>
internal sealed record BoundArgument(BindableParameter Parameter, ArgumentValue Value, int Place);
