using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Products;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>What the attributes of a builder type say about its cmdlet.</summary>
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

    /// <summary>The documented parameters by name, ignoring case.</summary>
    public IReadOnlyDictionary<string, ParameterFacts> Parameters => parameters;

    /// <summary>The parameters that the builder's parameter set can't do without.</summary>
    public IReadOnlyList<string> Mandatory => mandatory;

    public IReadOnlyList<DocumentedRule> Rules => rules;

    /// <summary>The products that the document lists for the whole cmdlet, or null if it lists none.</summary>
    public ProductListing? Products { get; init; }

    /// <summary>The reason why the attributes can't be read, and what to do. Null if they can be read.</summary>
    public string? Problem { get; init; }

    /// <summary>The builder's own setters of a parameter, the overloads included.</summary>
    public IEnumerable<IMethodSymbol> SettersOf(string parameter)
        => Methods(BuilderCall.Prefix, parameter).Where(method => method.Parameters.Length == 1);

    /// <summary>The builder's method that sets a parameter to <c>$null</c>, or null if there is none.</summary>
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
