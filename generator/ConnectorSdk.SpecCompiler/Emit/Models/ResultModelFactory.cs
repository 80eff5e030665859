using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>
/// Chooses the properties of a noun's results. Documents don't describe the output of cmdlets, but other cmdlets return the
/// properties that the New- and Set- cmdlets store. If the server returns a property, it has the name of its parameter.
/// </summary>
internal static class ResultModelFactory
{
    private const string Apart = "Value";

    /// <summary>The members of the base class and of every class, and the methods of results.</summary>
    private static readonly HashSet<string> _reserved = new(StringComparer.Ordinal)
    {
        ResultModel.Name, "Source", "GetIdentity", "ReadText", "ReadBoolean", "ReadNumber", "ReadTimeSpan", "ReadDateTime",
        "ReadGuid", "ReadUri", "ReadIPAddress", "ReadValue", "ReadValues", "ReadEnum", "ReadEnums", "ReadTexts", "Set", "Remove",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Creates the model.</summary>
    /// <param name="builders">The noun's cmdlets.</param>
    /// <returns>The model, or null if the output of the noun isn't certain or no cmdlet returns it.</returns>
    public static ResultModel? Create(IReadOnlyList<BuilderModel> builders)
    {
        var (created, changed) = (Find(builders, "New"), Find(builders, "Set"));
        var (listed, removed) = (Find(builders, "Get"), Find(builders, "Remove"));
        if ((created is null && changed is null) || (created is null && listed is null)
            || builders[0].Noun == ResultModel.Name) // In C#, no member can have the name of its class.
        {
            return null;
        }

        var properties = PropertiesOf(created, changed, addressing: removed ?? listed);
        return properties.Count == 0
            ? null
            : new ResultModel(
                builders[0].Noun,
                new[] { listed, created }.OfType<BuilderModel>().Select(builder => builder.Cmdlet).ToEquatableArray(),
                properties.ToEquatableArray(),
                new[] { MethodOf("Set", changed, removed ?? listed), MethodOf("Remove", removed, changed ?? listed) }
                    .OfType<ResultMethod>()
                    .ToEquatableArray());
    }

    private static BuilderModel? Find(IReadOnlyList<BuilderModel> builders, string verb)
        => builders.FirstOrDefault(builder =>
            builder.Cmdlet.StartsWith(verb + "-", StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets the stored properties. Parameters that only find an object, such as its identity, aren't stored.</summary>
    private static List<ResultProperty> PropertiesOf(BuilderModel? created, BuilderModel? changed, BuilderModel? addressing)
    {
        List<ResultProperty> properties = [];
        var taken = new HashSet<string>(_reserved, StringComparer.Ordinal);
        foreach (var parameter in (created?.Parameters ?? []).Concat(changed?.Parameters ?? []))
        {
            var name = parameter.Parameter.Name;
            if (parameter.Shape.Kind is ShapeKind.Switch or ShapeKind.Variable or ShapeKind.Object
                || Find(addressing, name) is not null
                || properties.Exists(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            var shape = Agreed(parameter.Shape, Find(created, name)?.Shape, Find(changed, name)?.Shape);
            properties.Add(new ResultProperty(name, IdentifierOf(name, taken), shape.Kind, shape.Type, shape.IsList));
        }

        return properties;
    }

    private static ParameterModel? Find(BuilderModel? builder, string parameter)
    {
        foreach (var known in builder?.Parameters ?? [])
        {
            if (known.Parameter.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>If documents disagree about the type, string is used.</summary>
    private static ParameterShape Agreed(ParameterShape shape, ParameterShape? first, ParameterShape? second)
        => first is null || second is null
            || (first.Kind == second.Kind && first.Type == second.Type && first.IsList == second.IsList)
            ? shape
            : new ParameterShape(ShapeKind.Text, "string", IsList: false, AllowsNull: true);

    private static string IdentifierOf(string name, HashSet<string> taken)
    {
        var identifier = CSharpText.Pascal(name);
        while (!taken.Add(identifier))
        {
            identifier += Apart;
        }

        return identifier;
    }

    /// <summary>Creates a method if the cmdlet certainly requires nothing but the identity of the object.</summary>
    private static ResultMethod? MethodOf(string name, BuilderModel? builder, BuilderModel? addressing)
        => builder is { Sets.Count: 1 }
            && new SetMembership(builder.Sets[0], builder) is { Given: [{ Shape: { Kind: ShapeKind.Text, IsList: false } } only] }
            && Find(addressing, only.Parameter.Name) is not null
            ? new ResultMethod(name, builder.Sets[0].BuilderName, builder.Cmdlet)
            : null;
}
