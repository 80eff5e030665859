using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Differences.Api;

/// <summary>The public declarations that are generated for the cmdlets of a noun, with their owners.</summary>
internal sealed class NounApi
{
    private static readonly EmitOptions _options = new(ApiReader.Namespace, Nullable: false, IsPublic: true);

    private readonly Dictionary<string, List<ApiOwner>> _owners = new(StringComparer.Ordinal);

    /// <param name="specs">The documents of the cmdlets.</param>
    public NounApi(IEnumerable<Spec> specs)
    {
        var models = specs.Select(spec => BuilderModelFactory.Create(spec.Cmdlet!, spec.Rules)).ToList();
        Members = models.Count == 0 ? [] : ApiReader.Read(NounFile.Create(models, _options).Code);
        models.ForEach(AddOwners);
        foreach (var noun in models.GroupBy(model => model.Noun))
        {
            AddResult([.. noun]);
        }
    }

    public IReadOnlyList<ApiMember> Members { get; }

    /// <summary>Gets the owners of a declaration. The values of an enum can belong to several cmdlets.</summary>
    public IReadOnlyList<ApiOwner> OwnersOf(ApiMember member)
        => _owners.GetValueOrDefault($"{member.Container} {member.Name}")
            ?? _owners.GetValueOrDefault(member.Container)
            ?? [];

    /// <summary>Gets the parameter sets whose entry method has the parameter as an argument.</summary>
    public IEnumerable<string> EntriesWith(string cmdlet, string parameter)
        => _owners.Values.SelectMany(owners => owners)
            .Where(owner => owner.IsEntry && Names.Same(owner.Cmdlet, cmdlet) && Names.Contains(owner.Parameters, parameter))
            .Select(owner => owner.Set);

    private void AddOwners(BuilderModel model)
    {
        var shared = $"{model.Noun}.{model.BuilderName}<TBuilder>";
        Add(model.Noun, new ApiOwner(model.Cmdlet, "", []));
        AddMethods(model, shared, "");
        foreach (var set in model.Sets)
        {
            List<string> arguments = [.. new SetMembership(set, model).Arguments.Select(argument => argument.Parameter.Name)];
            Add($"{model.Noun} {set.EntryName}", new ApiOwner(model.Cmdlet, set.Set.Name, arguments, IsEntry: true));
            AddMethods(model, $"{model.Noun}.{set.BuilderName}", set.Set.Name);
        }

        foreach (var parameter in model.Parameters.Where(parameter => parameter.Shape.Kind == ShapeKind.Enum))
        {
            Add($"{model.Noun}.{parameter.Shape.Type}", new ApiOwner(model.Cmdlet, "", [parameter.Parameter.Name]));
        }
    }

    private void AddResult(IReadOnlyList<BuilderModel> models)
    {
        if (ResultModelFactory.Create(models) is { } result)
        {
            var container = $"{result.Noun}.{ResultModel.Name}";
            foreach (var model in models.Where(result.IsReturnedBy))
            {
                Add(container, new ApiOwner(model.Cmdlet, "", []));
            }

            foreach (var property in result.Properties)
            {
                foreach (var model in models.Where(model => model.Parameters.Any(parameter =>
                    Names.Same(parameter.Parameter.Name, property.Name))))
                {
                    Add($"{container} {property.Identifier}", new ApiOwner(model.Cmdlet, "", [property.Name]));
                }
            }
        }
    }

    private void AddMethods(BuilderModel model, string container, string set)
    {
        Add(container, new ApiOwner(model.Cmdlet, set, []));
        foreach (var parameter in model.Parameters)
        {
            var name = CSharpText.Pascal(parameter.Parameter.Name);
            var owner = new ApiOwner(model.Cmdlet, set, [parameter.Parameter.Name]);
            Add($"{container} With{name}", owner);
            Add($"{container} Clear{name}", owner);
        }
    }

    private void Add(string key, ApiOwner owner)
    {
        if (!_owners.TryGetValue(key, out var owners))
        {
            _owners.Add(key, owners = []);
        }

        owners.Add(owner);
    }
}
