using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers;

/// <summary>Reads the attributes of a builder type and of its bases, in source and in a compiled library alike.</summary>
internal sealed class BuilderModelReader
{
    private readonly SdkSymbols _symbols;
    private readonly Dictionary<string, ParameterFacts> _parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<DocumentedRule> _rules = [];
    private readonly List<DocumentedRule> _limits = [];
    private string? _cmdlet;
    private ProductListing? _products;
    private List<string>? _mandatory;

    private BuilderModelReader(SdkSymbols symbols) => _symbols = symbols;

    /// <summary>Returns null if neither the type nor a base is marked with a cmdlet.</summary>
    public static BuilderModel? Read(INamedTypeSymbol builder, SdkSymbols symbols)
    {
        var reader = new BuilderModelReader(symbols);
        for (var type = builder; type is not null && !symbols.IsBuilderBase(type); type = type.BaseType)
        {
            foreach (var attribute in type.GetAttributes())
            {
                reader.Add(attribute);
            }
        }

        return reader._cmdlet is { } cmdlet
            ? new BuilderModel(
                builder,
                cmdlet,
                reader._parameters,
                reader._mandatory ?? [],
                [.. reader._rules, .. reader._limits])
            {
                Products = reader._products,
            }
            : null;
    }

    private void Add(AttributeData attribute)
    {
        if (Is(attribute, _symbols.CmdletBuilderAttribute) && attribute.ConstructorArguments is [{ Value: string cmdlet }])
        {
            _cmdlet ??= cmdlet;
        }
        else if (Is(attribute, _symbols.ParameterSetAttribute)
            && attribute.ConstructorArguments is [_, { Kind: TypedConstantKind.Array } names])
        {
            _mandatory ??= names.IsNull ? [] : [.. names.Values.Select(name => name.Value).OfType<string>()];
        }
        else if (Is(attribute, _symbols.ParametersAttribute) && attribute.ConstructorArguments is [{ Value: string table }])
        {
            foreach (var facts in CmdletTables.Parameters(table).Where(facts => !_parameters.ContainsKey(facts.Name)))
            {
                _parameters.Add(facts.Name, facts);
            }
        }
        else if (Is(attribute, _symbols.RulesAttribute)
            && attribute.ConstructorArguments is [{ Value: string document }, { Value: string rules }])
        {
            // A rule that a newer SDK writes and this analyzer can't read is passed over in silence.
            _rules.AddRange(CmdletTables.Rules(document, rules, static _ => { }));
        }
        else if (Is(attribute, _symbols.ProductsAttribute)
            && attribute.ConstructorArguments is [{ Value: string source }, { Value: string products }])
        {
            AddProducts(CmdletTables.Products(source, products));
        }
    }

    /// <summary>
    /// The list of the cmdlet itself, and the rules of parameters that not all of its products have. Where a sentence says the
    /// same, it is the better reason, so these come last.
    /// </summary>
    private void AddProducts(IEnumerable<(string Parameter, ProductListing Listing)> listings)
    {
        foreach (var (parameter, listing) in listings)
        {
            if (parameter.Length == 0)
            {
                _products ??= listing;
            }
            else
            {
                _limits.Add(new DocumentedRule(
                    listing.RuleOf(parameter), RuleSeverity.Warning, listing.Quote, listing.Document, listing.Line));
            }
        }
    }

    private static bool Is(AttributeData attribute, INamedTypeSymbol? type)
        => type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);
}
