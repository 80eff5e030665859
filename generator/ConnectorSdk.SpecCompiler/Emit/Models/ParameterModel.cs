using ConnectorSdk.Rules.Products;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>A parameter at its place in the cmdlet's table.</summary>
internal sealed record ParameterModel(int Index, Parameter Parameter, ParameterShape Shape)
{
    /// <summary>The products that the parameter exists in where it lacks some of the cmdlet's; null otherwise.</summary>
    public ProductListing? Limits { get; init; }
}
