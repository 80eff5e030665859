using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>The membership of a cmdlet's parameters in a set, by their index in the cmdlet's table.</summary>
internal sealed class SetMembership
{
    private readonly SetMember?[] _members;

    public SetMembership(SetModel set, BuilderModel model)
    {
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
            if (IsGiven(parameter))
            {
                Given.Add(parameter);
            }

            if (IsArgument(parameter))
            {
                Arguments.Add(parameter);
            }
        }
    }

    public SetModel Set { get; }

    /// <summary>Gets the arguments of the entry method: all certainly mandatory parameters except switches.</summary>
    public List<ParameterModel> Arguments { get; } = [];

    /// <summary>
    /// Gets the parameters that the builder sets initially: its arguments, and the switch that selects the set.
    /// </summary>
    public List<ParameterModel> Given { get; } = [];

    /// <summary>Determines whether the set has the parameter and a setter for it.</summary>
    public bool IsOptional(ParameterModel parameter) => _members[parameter.Index] is not null && !IsGiven(parameter);

    /// <summary>Gets the indexes of the set's parameters, such as <c>0-3,7</c>.</summary>
    public string Places()
    {
        List<string> ranges = [];
        for (var first = 0; first < _members.Length; first++)
        {
            if (_members[first] is not null)
            {
                var last = first;
                while (last + 1 < _members.Length && _members[last + 1] is not null)
                {
                    last++;
                }

                ranges.Add(CSharpText.Number(first) + (last > first ? "-" + CSharpText.Number(last) : ""));
                first = last;
            }
        }

        return string.Join(",", ranges);
    }

    private bool IsArgument(ParameterModel parameter)
        => _members[parameter.Index] is { Mandatory: true } && !parameter.Parameter.IsSwitch;

    private bool IsGiven(ParameterModel parameter) => IsArgument(parameter) || _members[parameter.Index] is { SelectsSet: true };
}
