using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Rules.Notation;

/// <summary>
/// Finds the names and values of a rule in its cmdlet, and spells them as in the document. An unknown name or value is a problem
/// at its column; only the first problem is reported.
/// </summary>
internal sealed class RuleLinker
{
    private readonly Cmdlet _cmdlet;
    private readonly NotationPlaces _places;
    private RuleProblem? _problem;

    private RuleLinker(string notation, Cmdlet cmdlet)
    {
        _cmdlet = cmdlet;
        _places = new NotationPlaces(notation);
    }

    /// <summary>Spells the rule as in the document. If there is a problem, don't use the rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="notation">The text of the rule.</param>
    /// <param name="cmdlet">The cmdlet that the rule is about.</param>
    /// <param name="problem">The first problem, with its column in the notation; null if there is none.</param>
    public static Rule Link(Rule rule, string notation, Cmdlet cmdlet, out RuleProblem? problem)
    {
        var linker = new RuleLinker(notation, cmdlet);
        var scope = linker.LinkProducts(rule.Scope);
        var when = rule.When.Select(linker.Link).ToEquatableArray();
        var then = rule.Then with { Predicates = rule.Then.Predicates.Select(linker.Link).ToEquatableArray() };
        problem = linker._problem;
        return rule with { Scope = scope, When = when, Then = then };
    }

    private Predicate Link(Predicate predicate)
    {
        var column = _places.Of(predicate.Parameter);
        if (Find(predicate.Parameter, column) is not { } parameter)
        {
            return predicate;
        }

        var linked = predicate with { Parameter = parameter.Name };
        return linked switch
        {
            HasValue has => has with { Values = LinkValues(has.Values, parameter) },
            OnlyValues only => only with { Values = LinkValues(only.Values, parameter) },
            Compares compares => LinkOther(compares),
            HasFormat format => LinkFormats(format),
            ExistsIn exists => exists with { Products = LinkProducts(exists.Products) },
            Within within => LinkBounds(within, parameter),
            _ => linked,
        };
    }

    private Parameter? Find(string name, int column)
    {
        var parameter = _cmdlet.Find(name);
        if (parameter is null)
        {
            var names = _cmdlet.Parameters.Select(other => other.Name);
            Report(column, $"{_cmdlet.Name} has no parameter '{name}'", Nearest(name, names));
        }

        return parameter;
    }

    private Compares LinkOther(Compares compares)
    {
        var column = _places.Of(compares.Other);
        if (Find(compares.Other, column) is not { } other)
        {
            return compares;
        }

        if (other.Name == compares.Parameter)
        {
            Report(column, $"The rule compares {other.Name} with itself", null);
        }

        return compares with { Other = other.Name };
    }

    private EquatableArray<string> LinkValues(EquatableArray<string> values, Parameter parameter)
        => values.Select(value => LinkValue(value, _places.Of(value), parameter)).ToEquatableArray();

    private string LinkValue(string value, int column, Parameter parameter)
    {
        if (ParameterValues.Find(value, parameter) is { } known)
        {
            return known;
        }

        Report(column, ParameterValues.WhyNot(value, parameter), ParameterValues.Nearest(value, parameter));
        return value;
    }

    private HasFormat LinkFormats(HasFormat format)
    {
        foreach (var name in format.Formats)
        {
            var column = _places.Of(name);
            if (ValueFormats.Find(name) is null)
            {
                var nearest = Nearest(name, ValueFormats.Names);
                var isFirst = name == format.Formats[0];
                var hint = isFirst || nearest is not null ? "" : $". To allow it as a value, write 'or ={name}'";
                Report(column, $"'{name}' is not a format{hint}", nearest);
            }
        }

        return format;
    }

    private EquatableArray<string> LinkProducts(EquatableArray<string> products)
    {
        var listed = (_cmdlet.Products?.Products ?? default)
            .Concat(_cmdlet.Parameters.SelectMany(parameter => ProductListing.Split(parameter.Applicable)));
        var known = listed.Concat(ProductNames.KnownNames).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray();
        foreach (var product in products)
        {
            var column = _places.Of(product);
            if (!known.ContainsText(product) && !ProductNames.IsKnown(product))
            {
                Report(column, $"'{product}' is not a known product, and the document does not list it",
                    Nearest(product, known));
            }
        }

        return products;
    }

    private Within LinkBounds(Within within, Parameter parameter)
    {
        var column = _places.Of($"{within.Min}..{within.Max}", within.Min ?? "", within.Max ?? "");
        if (NotedBounds.Objection(within, parameter, out var suggestion) is { } objection)
        {
            Report(column, objection, suggestion);
        }

        return within;
    }

    private static string? Nearest(string text, IEnumerable<string> texts) => NearestText.Of(text, texts.ToEquatableArray());

    private void Report(int column, string text, string? suggestion) => _problem ??= new RuleProblem(column, text, suggestion);
}
