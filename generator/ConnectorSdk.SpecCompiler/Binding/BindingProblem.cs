
namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// An argument that PowerShell would refuse. <paramref name="Name"/> is the parameter's, or what stands for it; empty for an
/// argument without a name. <paramref name="Matches"/> are the parameters that an ambiguous name may mean.
/// </summary>
internal sealed record BindingProblem(BindingProblemKind Kind, string Name, IReadOnlyList<string> Matches, int Place);
