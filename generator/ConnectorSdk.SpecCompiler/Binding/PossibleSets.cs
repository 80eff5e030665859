using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// The parameter sets that remain possible while the arguments of a command are bound. An uncertain member of a set keeps the set
/// possible.
/// </summary>
internal sealed class PossibleSets(Cmdlet cmdlet)
{
    /// <summary>Compared by reference, because comparing the members of sets by value is slow and unnecessary.</summary>
    private readonly List<ParameterSet> _doubtful = [];
    private List<ParameterSet> _left = [.. cmdlet.Sets];

    public IReadOnlyList<ParameterSet> Left => _left;

    /// <summary>Determines whether the set certainly has all named parameters.</summary>
    public bool IsCertain(ParameterSet set) => !_doubtful.Exists(other => ReferenceEquals(other, set));

    /// <summary>Keeps the sets that may have the parameter. A parameter that is in no set doesn't exclude any set.</summary>
    public void Narrow(string parameter)
    {
        if (!IsInSomeSet(cmdlet, parameter))
        {
            return;
        }

        List<ParameterSet> left = new(_left.Count);
        foreach (var set in _left)
        {
            if (set.Find(parameter) is { } member)
            {
                left.Add(set);
                if (!member.IsCertain)
                {
                    _doubtful.Add(set);
                }
            }
        }

        _left = left;
    }

    /// <summary>Finds the parameters that no set combines: the first conflicting pair, or all that aren't in every set.</summary>
    public static IReadOnlyList<string> Conflict(Cmdlet cmdlet, IReadOnlyList<string> given)
    {
        var own = given.Where(name => IsInSomeSet(cmdlet, name)).ToList();
        var pairs = own.SelectMany((first, i) => own.Skip(i + 1).Select(second => new[] { first, second }));
        return pairs.FirstOrDefault(pair => !cmdlet.Sets.Any(set => pair.All(name => set.Find(name) is not null)))
            ?? [.. own.Where(name => cmdlet.Sets.Any(set => set.Find(name) is null))];
    }

    /// <summary>PowerShell adds the common parameters to all sets, whatever the document shows.</summary>
    private static bool IsInSomeSet(Cmdlet cmdlet, string parameter)
    {
        if (BindableCommonParameters.Have(parameter))
        {
            return false;
        }

        foreach (var set in cmdlet.Sets)
        {
            if (set.Find(parameter) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
