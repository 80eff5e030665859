using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Chooses the names and shapes of a cmdlet's builders.</summary>
internal static class BuilderModelFactory
{
    public static BuilderModel Create(Cmdlet cmdlet, EquatableArray<SourcedRule> rules)
    {
        var noun = CSharpText.Pascal(cmdlet.Noun);
        var root = NounNames.Root(cmdlet, noun);
        var products = new ProductLimits(cmdlet);
        var limits = LimitsWithoutCondition(rules);
        var parameters = cmdlet.Parameters
            .Select((parameter, i) => new ParameterModel(
                i, parameter, ParameterShape.Of(parameter, [.. limits[parameter.Name]], noun))
            {
                Limits = products.Of(parameter),
            })
            .ToEquatableArray();
        return new BuilderModel(
            cmdlet.Name,
            cmdlet.Module,
            noun,
            cmdlet.Synopsis,
            NounNames.Builder(root),
            parameters,
            NounNames.Sets(cmdlet, root, noun).ToEquatableArray(),
            rules,
            parameters
                .Where(model => model.Shape.Kind == ShapeKind.Enum)
                .Select(model => Enum(model, noun, cmdlet.Name))
                .ToEquatableArray())
        {
            Link = cmdlet.Link,
            Products = cmdlet.Products,
        };
    }

    /// <summary>What always limits values, by the parameters that it is about.</summary>
    private static ILookup<string, Predicate> LimitsWithoutCondition(EquatableArray<SourcedRule> rules)
        => rules
            .Where(sourced => sourced.Rule.When.Count == 0)
            .Select(sourced => sourced.Rule.Then.Limit)
            .OfType<Predicate>()
            .ToLookup(limit => limit.Parameter, StringComparer.OrdinalIgnoreCase);

    private static EnumDeclaration Enum(ParameterModel model, string noun, string cmdlet)
        => new(noun, model.Shape.Type, model.Parameter.Values!.Values
            .Where(value => value is { Text: not "$null", IsOtherSpelling: false })
            .Select(value => value with { Line = 0 }) // A value that only moves in its document changes no enum.
            .ToEquatableArray())
        {
            Users = new EquatableArray<EnumUser>([new EnumUser(cmdlet, model.Parameter)]),
        };
}
