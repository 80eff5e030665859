using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Chooses the names and shapes of a cmdlet's builders.</summary>
internal static class BuilderModelFactory
{
    public static BuilderModel Create(Cmdlet cmdlet, EquatableArray<SourcedRule> rules)
    {
        var noun = CSharpText.Pascal(cmdlet.Noun);
        var verb = VerbName(cmdlet);
        var parameters = cmdlet.Parameters
            .Select((parameter, i) => new ParameterModel(i, parameter, ParameterShape.Of(parameter, rules, noun, verb)))
            .ToEquatableArray();
        return new BuilderModel(
            cmdlet.Name,
            cmdlet.Module,
            noun,
            cmdlet.Synopsis,
            verb + "Builder",
            parameters,
            Sets(cmdlet, verb).ToEquatableArray(),
            WithoutMirrored(rules).ToEquatableArray(),
            parameters
                .Where(model => model.Shape.Kind == ShapeKind.Enum)
                .Select(model => Enum(model, noun))
                .ToEquatableArray())
        {
            Link = cmdlet.Link,
        };
    }

    private static string VerbName(Cmdlet cmdlet)
    {
        var verb = CSharpText.Pascal(cmdlet.Verb);
        return IsClassName(verb, cmdlet) ? verb + "Command" : verb;
    }

    /// <summary>C# lets no member, method or builder, have its class's name.</summary>
    private static bool IsClassName(string entry, Cmdlet cmdlet)
        => CSharpText.Pascal(cmdlet.Noun) is var noun && (entry == noun || entry + "Builder" == noun);

    private static EnumDeclaration Enum(ParameterModel model, string noun)
        => new(noun, model.Shape.Type, model.Parameter.Values!.Values
            .Where(value => value.Text is not "$null")
            .Select(value => value with { Line = 0 }) // A value that only moves in its document changes no enum.
            .ToEquatableArray());

    /// <summary>The default set has the verb's own name. No two methods or builders of the class may share one.</summary>
    private static IEnumerable<SetModel> Sets(Cmdlet cmdlet, string verb)
    {
        var @default = cmdlet.Sets.Count == 1 ? cmdlet.Sets[0] : cmdlet.Sets.FirstOrDefault(set => set.IsDefault);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in cmdlet.Sets)
        {
            var suffix = CSharpText.Pascal(set.Name).TrimStart('_');
            var entry = ReferenceEquals(set, @default) ? verb : verb + (suffix.Length > 0 ? suffix : "Set");
            var name = entry;
            for (var i = 2; IsTaken(name); i++)
            {
                name = entry + "_" + i;
            }

            taken.UnionWith([name, name + "Builder"]);
            yield return new SetModel(name, name + "Builder", set);
        }

        bool IsTaken(string name)
            => name == verb + "Builder"
                || IsClassName(name, cmdlet)
                || taken.Contains(name)
                || taken.Contains(name + "Builder");
    }

    /// <summary>"A excludes B" stated again from B's side is the same rule; the first statement is quoted.</summary>
    private static IEnumerable<SourcedRule> WithoutMirrored(EquatableArray<SourcedRule> rules)
    {
        var seen = new HashSet<Rule>();
        foreach (var rule in rules)
        {
            if (seen.Add(rule.Rule))
            {
                if (Mirror(rule.Rule) is { } mirrored)
                {
                    seen.Add(mirrored);
                }

                yield return rule;
            }
        }
    }

    private static Rule? Mirror(Rule rule)
        => rule is
        {
            When: [{ Negated: false } left],
            Then: AtomsClaim { Atoms: [{ Negated: true } right], Junction: Junction.All },
            Soft: false,
        }
            ? rule with { When = new([right.Not()]), Then = new AtomsClaim(new([left.Not()]), Junction.All) }
            : null;
}
