using ConnectorSdk.Rules.Products;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>A parameter with its index in the cmdlet's table.</summary>
internal sealed record ParameterModel(int Index, Parameter Parameter, ParameterShape Shape)
{
    /// <summary>The products that have the parameter, or null if all products of the cmdlet have it.</summary>
    public ProductListing? Limits { get; init; }
}
