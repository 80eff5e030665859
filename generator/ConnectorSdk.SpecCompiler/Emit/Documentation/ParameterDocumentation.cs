using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>
/// The documentation of a parameter, as lines of XML for the methods that set the parameter or accept it as an argument.
/// </summary>
internal sealed class ParameterDocumentation
{
    /// <summary>The maximum number of rules in the description of an argument.</summary>
    private const int MaxArgumentRules = 3;

    private readonly Parameter _parameter;
    private readonly DocumentationContext _cmdlet;
    private readonly Description _description;
    private readonly ArgumentType _type;

    /// <param name="parameter">The parameter.</param>
    /// <param name="cmdlet">The cmdlet that has the parameter.</param>
    /// <param name="type">The type of the argument in C#.</param>
    public ParameterDocumentation(Parameter parameter, DocumentationContext cmdlet, ArgumentType type)
    {
        _parameter = parameter;
        _cmdlet = cmdlet;
        _description = Description.Of(parameter, IsStated);
        _type = type;
        Summary = _description.Summary.Length > 0
            ? XmlText.Inline(_description.Summary)
            : $"Sets {XmlText.Code("-" + parameter.Name)}.";
    }

    /// <summary>Gets the effect of setting the parameter.</summary>
    public string Summary { get; }

    /// <summary>Gets the description of an argument of an entry method: a noun phrase if possible, details, and rules.</summary>
    public string Argument
    {
        get
        {
            const string Specifies = "Specifies ";
            var meaning = Meaning(_description.Summary);
            var text = meaning.Length > 0 ? meaning
                : _description.Summary.StartsWith(Specifies, StringComparison.Ordinal)
                    && _description.Summary.Substring(Specifies.Length) is var phrase && StartsWithArticle(phrase)
                    ? XmlText.Inline(SentenceText.Capitalize(phrase))
                : Summary;
            text = _description.Details.Length == 0 ? text : $"{text} {XmlText.Inline(_description.Details)}";
            var rules = Rules(isMandatory: true);
            for (var i = 0; i < Math.Min(rules.Count, MaxArgumentRules); i++)
            {
                text = $"{text} {rules[i]}";
            }

            return text;
        }
    }

    /// <summary>Gets the description of the value for the method that sets the parameter.</summary>
    public string Value
    {
        get
        {
            var name = XmlText.Escape(_parameter.Name);
            if (_parameter.IsSwitch)
            {
                return string.Join(" ", new[]
                {
                    $"<c>true</c> to set the switch; <c>false</c> to render <c>-{name}:$false</c>.", Meaning(""),
                }).TrimEnd();
            }

            var meaning = Meaning(_description.Summary);
            return meaning.Length > 0 ? meaning : $"The {(_type.IsList ? "values" : "value")} of <c>-{name}</c>.";
        }
    }

    /// <summary>Gets the values, default, products, rules, and online page, one per line.</summary>
    /// <param name="products">The products that the parameter exists in, if it lacks some of the cmdlet's.</param>
    public List<string> Remarks(ProductListing? products)
    {
        List<string> parts = [];
        AddFacts(parts, products);
        parts.AddRange(Rules(isMandatory: false));
        RemarksText.MakeLines(parts);
        if (_cmdlet.SeeAlso(_parameter.Name) is { } link)
        {
            parts.Add(link);
        }

        return parts;
    }

    private List<string> Rules(bool isMandatory)
        => _cmdlet.Rules.Describe(_parameter, _description.Summary, _type, isMandatory);

    private bool IsStated(string sentence) => _cmdlet.Rules.IsStated(_parameter, sentence);

    private string Meaning(string summary)
        => _parameter.IsBoolean || _parameter.IsSwitch ? ValueText.MeaningOfFlag(_parameter, summary, IsStated) : "";

    private void AddFacts(List<string> parts, ProductListing? products)
    {
        if (_description.Details.Length > 0)
        {
            parts.Add(XmlText.Inline(_description.Details));
        }

        if (ValueText.List(_parameter) is { Length: > 0 } values)
        {
            parts.Add(values);
        }

        if (_parameter.Default is { } value)
        {
            parts.Add(_description.Default.Length > 0
                ? XmlText.Inline(_description.Default)
                : $"The default is {XmlText.Code(value)}.");
        }

        if (products is not null)
        {
            parts.Add(Availability(products));
        }
    }

    /// <summary>
    /// Gets the products that have the parameter, or the products of the cmdlet that don't, whichever are fewer.
    /// </summary>
    private string Availability(ProductListing products)
    {
        List<string> missing = [];
        foreach (var product in _cmdlet.Products?.Products ?? default)
        {
            if (!products.Products.ContainsText(product))
            {
                missing.Add(product);
            }
        }

        return missing.Count > 0 && missing.Count < products.Products.Count
            ? $"Not available in {XmlText.Escape(PredicateText.Join(missing, "or"))}."
            : $"Available only in {XmlText.Escape(PredicateText.Join(products.Products, "and"))}.";
    }

    private static bool StartsWithArticle(string phrase)
        => phrase.StartsWith("the ", StringComparison.Ordinal) || phrase.StartsWith("a ", StringComparison.Ordinal)
            || phrase.StartsWith("an ", StringComparison.Ordinal) || phrase.StartsWith("one or more ", StringComparison.Ordinal);
}
