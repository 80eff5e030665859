using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Which of a cmdlet's parameters a set has, by their places in the cmdlet's table.</summary>
internal sealed class SetMembership
{
    private readonly BuilderModel _model;
    private readonly SetMember?[] _members;

    public SetMembership(SetModel set, BuilderModel model)
    {
        _model = model;
        Set = set;
        var byName = new Dictionary<string, SetMember>(set.Set.Members.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var member in set.Set.Members)
        {
            byName[member.Parameter] = member;
        }

        _members = new SetMember?[model.Parameters.Count];
        foreach (var parameter in model.Parameters)
        {
            byName.TryGetValue(parameter.Parameter.Name, out _members[parameter.Index]);
        }
    }

    public SetModel Set { get; }

    public IEnumerable<ParameterModel> Mandatory => _model.Parameters.Where(parameter => _members[parameter.Index] is { Mandatory: true });

    public bool IsOptional(ParameterModel parameter) => _members[parameter.Index] is { Mandatory: false };
}
