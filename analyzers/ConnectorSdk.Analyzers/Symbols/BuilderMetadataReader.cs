using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Tables;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>Reads the attributes of a builder type and its base types, in source code and in compiled libraries.</summary>
internal sealed class BuilderMetadataReader
{
    private readonly SdkSymbols _symbols;
    private readonly Dictionary<string, ParameterFacts> _parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<DocumentedRule> _rules = [];
    private readonly List<DocumentedRule> _limits = [];
    private string? _cmdlet;
    private ProductListing? _products;
    private List<string>? _mandatory;
    private string _generator = "";
    private TableException? _problem;

    private BuilderMetadataReader(SdkSymbols symbols) => _symbols = symbols;

    /// <summary>
    /// Reads the metadata of a builder type. Returns null if no type in the hierarchy has the attribute of a cmdlet.
    /// </summary>
    public static BuilderMetadata? Read(INamedTypeSymbol builder, SdkSymbols symbols)
    {
        var reader = new BuilderMetadataReader(symbols);
        for (var type = builder; type is not null && !symbols.IsBuilderBase(type); type = type.BaseType)
        {
            foreach (var attribute in type.GetAttributes())
            {
                reader.TryAdd(attribute);
            }
        }

        return reader._cmdlet is not { } cmdlet ? null
            : reader._problem is { } problem
                ? new BuilderMetadata(builder, cmdlet, reader._parameters, [], [])
                {
                    Problem = problem.Describe(cmdlet, reader._generator),
                }
            : new BuilderMetadata(
                builder,
                cmdlet,
                reader._parameters,
                reader._mandatory ?? [],
                [.. reader._rules, .. reader._limits])
            {
                Products = reader._products,
            };
    }

    private void TryAdd(AttributeData attribute)
    {
        try
        {
            Add(attribute);
        }
        catch (TableException problem)
        {
            _problem ??= problem;
        }
    }

    private void Add(AttributeData attribute)
    {
        if (Is(attribute, _symbols.CmdletBuilderAttribute) && attribute.ConstructorArguments is [{ Value: string cmdlet }])
        {
            if (_cmdlet is null)
            {
                _cmdlet = cmdlet;
                _generator = Named(attribute, "Generator").Value as string ?? "";
                TableException.RequireFormat(Named(attribute, "Format").Value as int? ?? 1);
            }
        }
        else if (Is(attribute, _symbols.ParameterSetAttribute)
            && attribute.ConstructorArguments is [_, { Kind: TypedConstantKind.Array } names])
        {
            _mandatory ??= names.IsNull ? [] : [.. names.Values.Select(name => name.Value).OfType<string>()];
        }
        else if (Is(attribute, _symbols.ParametersAttribute) && attribute.ConstructorArguments is [{ Value: string table }])
        {
            foreach (var facts in CmdletTables.ReadParameters(table).Where(facts => !_parameters.ContainsKey(facts.Name)))
            {
                _parameters.Add(facts.Name, facts);
            }
        }
        else if (Is(attribute, _symbols.RulesAttribute)
            && attribute.ConstructorArguments is [{ Value: string document }, { Value: string rules }])
        {
            _rules.AddRange(CmdletTables.ReadRules(document, rules));
        }
        else if (Is(attribute, _symbols.ProductsAttribute)
            && attribute.ConstructorArguments is [{ Value: string source }, { Value: string products }])
        {
            AddProducts(CmdletTables.ReadProducts(source, products));
        }
    }

    /// <summary>
    /// Adds the products of the cmdlet, and a rule for each parameter that isn't available in all of them. If a sentence states
    /// the same, it is the better explanation, so these rules come last.
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

    private static TypedConstant Named(AttributeData attribute, string name)
        => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;

    private static bool Is(AttributeData attribute, INamedTypeSymbol? type)
        => type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);
}
