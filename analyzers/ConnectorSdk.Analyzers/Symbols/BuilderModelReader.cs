using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers;

/// <summary>Reads the attributes of a builder type and of its bases, in source and in a compiled library alike.</summary>
internal sealed class BuilderModelReader
{
    private readonly SdkSymbols _symbols;
    private readonly Dictionary<string, ParameterFacts> _parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<DocumentedRule> _rules = [];
    private readonly Dictionary<string, (string Products, int Line)> _limits = new(StringComparer.OrdinalIgnoreCase);
    private string? _cmdlet;
    private string _document = "";
    private (string Text, int Line)? _products;
    private List<string>? _mandatory;

    private BuilderModelReader(SdkSymbols symbols) => _symbols = symbols;

    /// <summary>Null where neither the type nor a base is marked with a cmdlet.</summary>
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
            ? new BuilderModel(builder, cmdlet, reader._parameters, reader._mandatory ?? [], [.. reader._rules, .. reader.Limits()])
            {
                Products = reader._products is { } listed ? new ProductListing(listed.Text, reader._document, listed.Line) : null,
            }
            : null;
    }

    /// <summary>The rules of parameters that not all products of the cmdlet have.</summary>
    private IEnumerable<DocumentedRule> Limits()
    {
        foreach (var limit in _limits)
        {
            var listing = new ProductListing(limit.Value.Products, _document, limit.Value.Line);
            yield return new DocumentedRule(
                listing.RuleOf(limit.Key), RuleSeverity.Warning, listing.Quote, listing.Document, listing.Line);
        }
    }

    private void Add(AttributeData attribute)
    {
        if (Is(attribute, _symbols.CmdletBuilderAttribute) && attribute.ConstructorArguments is [{ Value: string cmdlet }])
        {
            if (_cmdlet is null)
            {
                _cmdlet = cmdlet;
                _document = Named(attribute, "Document") as string ?? "";
                _products = ProductsOf(attribute);
            }
        }
        else if (Is(attribute, _symbols.ParameterSetAttribute)
            && attribute.ConstructorArguments is [_, { Kind: TypedConstantKind.Array } names])
        {
            _mandatory ??= names.IsNull ? [] : [.. names.Values.Select(name => name.Value).OfType<string>()];
        }
        else if (Is(attribute, _symbols.ParameterAttribute)
            && attribute.ConstructorArguments is [_, { Value: string name }, { Value: string type }]
            && !_parameters.ContainsKey(name))
        {
            _parameters.Add(name, new ParameterFacts(name, type, Named(attribute, "Default") as string));
            if (ProductsOf(attribute) is { } limits)
            {
                _limits.Add(name, limits);
            }
        }
        else if (Is(attribute, _symbols.RuleAttribute)
            && attribute.ConstructorArguments
                is [{ Value: string notation }, { Value: string quote }, { Value: string document }, { Value: int line }]
            && Parse(notation) is { } rule)
        {
            var severity = Named(attribute, "Severity") is (int)RuleSeverity.Warning ? RuleSeverity.Warning : RuleSeverity.Error;
            _rules.Add(new DocumentedRule(rule, severity, quote, document, line));
        }
    }

    /// <summary>
    /// Null for a notation that a newer SDK writes and this analyzer can't read: it stays silent about that rule.
    /// </summary>
    private static Rule? Parse(string notation)
    {
        try
        {
            return RuleParser.Parse(notation);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static (string Text, int Line)? ProductsOf(AttributeData attribute)
        => Named(attribute, "Products") is string text ? (text, Named(attribute, "ProductsLine") as int? ?? 0) : null;

    private static bool Is(AttributeData attribute, INamedTypeSymbol? type)
        => type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);

    private static object? Named(AttributeData attribute, string name)
        => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
}
