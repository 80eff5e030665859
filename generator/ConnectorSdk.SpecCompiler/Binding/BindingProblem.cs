
namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// An argument that PowerShell rejects. <paramref name="Name"/> is the parameter name or the text in its place, and empty for an
/// argument without a name. <paramref name="Matches"/> are the parameters that match an ambiguous name.
/// </summary>
internal sealed record BindingProblem(BindingProblemKind Kind, string Name, IReadOnlyList<string> Matches, int Place);
