using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// The parameter sets that may still be meant while the arguments of a command bind. A set that is doubtful to have a parameter
/// may have it.
/// </summary>
internal sealed class PossibleSets(Cmdlet cmdlet)
{
    /// <summary>Compared by reference: sets are records, and comparing their members takes long and tells nothing.</summary>
    private readonly List<ParameterSet> _doubtful = [];
    private List<ParameterSet> _left = [.. cmdlet.Sets];

    public IReadOnlyList<ParameterSet> Left => _left;

    /// <summary>The set that is certain to have all parameters that were named.</summary>
    public bool IsCertain(ParameterSet set) => !_doubtful.Exists(other => ReferenceEquals(other, set));

    /// <summary>Leaves the sets that may have the parameter. What no set has excludes none.</summary>
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

    /// <summary>The first few parameters that no set has together: two where two suffice, else all.</summary>
    public static IReadOnlyList<string> Conflict(Cmdlet cmdlet, IReadOnlyList<string> given)
    {
        var own = given.Where(name => IsInSomeSet(cmdlet, name)).ToList();
        var pairs = own.SelectMany((first, i) => own.Skip(i + 1).Select(second => new[] { first, second }));
        return pairs.FirstOrDefault(pair => !cmdlet.Sets.Any(set => pair.All(name => set.Find(name) is not null)))
            ?? [.. own.Where(name => cmdlet.Sets.Any(set => set.Find(name) is null))];
    }

    /// <summary>PowerShell gives common parameters to all sets, whatever the document shows.</summary>
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
