using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>Chooses the names and shapes of a cmdlet's builders.</summary>
internal static class BuilderModelFactory
{
    public static BuilderModel Create(Cmdlet cmdlet, EquatableArray<SourcedRule> rules)
    {
        var noun = CSharpText.Pascal(cmdlet.Noun);
        var root = NounNames.Root(cmdlet, noun);
        var products = new ProductLimits(cmdlet);
        var limits = LimitsWithoutCondition(rules);
        var models = new ParameterModel[cmdlet.Parameters.Count];
        for (var i = 0; i < models.Length; i++)
        {
            var parameter = cmdlet.Parameters[i];
            var limitsOfParameter = limits.TryGetValue(parameter.Name, out var known) ? known : [];
            models[i] = new ParameterModel(i, parameter, ParameterShape.Of(parameter, limitsOfParameter, noun))
            {
                Limits = products.Of(parameter),
            };
        }

        var parameters = new EquatableArray<ParameterModel>(models);
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

    /// <summary>Gets the unconditional limits of values by parameter.</summary>
    private static Dictionary<string, List<Predicate>> LimitsWithoutCondition(EquatableArray<SourcedRule> rules)
    {
        var limits = new Dictionary<string, List<Predicate>>(StringComparer.OrdinalIgnoreCase);
        foreach (var sourced in rules)
        {
            if (sourced.Rule.When.Count == 0 && sourced.Rule.Then.Limit is { } limit)
            {
                if (!limits.TryGetValue(limit.Parameter, out var ofParameter))
                {
                    limits.Add(limit.Parameter, ofParameter = []);
                }

                ofParameter.Add(limit);
            }
        }

        return limits;
    }

    private static EnumDeclaration Enum(ParameterModel model, string noun, string cmdlet)
        => new(noun, model.Shape.Type, model.Parameter.Values!.Values
            .Where(value => value is { Text: not "$null", IsOtherSpelling: false })
            .Select(value => value with { Line = 0 }) // The line of a value doesn't affect the enum.
            .ToEquatableArray())
        {
            Users = new EquatableArray<EnumUser>([new EnumUser(cmdlet, model.Parameter)]),
        };
}
