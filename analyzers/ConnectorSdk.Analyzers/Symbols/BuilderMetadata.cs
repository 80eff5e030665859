using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Products;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>Represents the information about a cmdlet in the attributes of its builder type.</summary>
internal sealed class BuilderMetadata(
    INamedTypeSymbol type,
    string cmdlet,
    IReadOnlyDictionary<string, ParameterFacts> parameters,
    IReadOnlyList<string> mandatory,
    IReadOnlyList<DocumentedRule> rules)
{
    public INamedTypeSymbol Type => type;

    public string Cmdlet => cmdlet;

    public bool ChangesStoredObject { get; } = CmdletVerbs.ChangesStoredObject(cmdlet);

    /// <summary>Gets the documented parameters by name, ignoring case.</summary>
    public IReadOnlyDictionary<string, ParameterFacts> Parameters => parameters;

    /// <summary>Gets the mandatory parameters of the builder's parameter set.</summary>
    public IReadOnlyList<string> Mandatory => mandatory;

    public IReadOnlyList<DocumentedRule> Rules => rules;

    /// <summary>Gets the products that the document lists for the cmdlet, or null if it doesn't list any.</summary>
    public ProductListing? Products { get; init; }

    /// <summary>Gets the reason why the attributes can't be read, with a remedy, or null if they can be read.</summary>
    public string? Problem { get; init; }

    /// <summary>Gets the <c>With</c> methods of a parameter, including overloads.</summary>
    public IEnumerable<IMethodSymbol> SettersOf(string parameter)
        => Methods(BuilderCall.Prefix, parameter).Where(method => method.Parameters.Length == 1);

    /// <summary>Gets the method that sets a parameter to <c>$null</c>, or null if there is none.</summary>
    public IMethodSymbol? ClearOf(string parameter)
        => Methods(BuilderCall.ClearPrefix, parameter).FirstOrDefault(method => method.Parameters.IsEmpty);

    private IEnumerable<IMethodSymbol> Methods(string prefix, string parameter)
    {
        var name = prefix + char.ToUpperInvariant(parameter[0]) + parameter.Substring(1);
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IMethodSymbol { IsStatic: false } method)
                {
                    yield return method;
                }
            }
        }
    }
}
