using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>Which parameter sets take the parameters of a command.</summary>
internal static class ParameterSets
{
    /// <summary>The sets that have all of the parameters. What no set has, as the common parameters, excludes none.</summary>
    public static IReadOnlyList<ParameterSet> Fitting(Cmdlet cmdlet, IEnumerable<string> given)
    {
        var inSets = given.Where(name => cmdlet.Sets.Any(set => set.Find(name) is not null)).ToList();
        return [.. cmdlet.Sets.Where(set => inSets.TrueForAll(name => set.Find(name) is not null))];
    }

    /// <summary>The first few parameters that no set has together: two where two suffice, else all.</summary>
    public static IReadOnlyList<string> Conflict(Cmdlet cmdlet, IReadOnlyList<string> given)
    {
        var pairs = given.SelectMany((first, i) => given.Skip(i + 1).Select(second => new[] { first, second }));
        return pairs.FirstOrDefault(pair => Fitting(cmdlet, pair).Count == 0)
            ?? [.. given.Where(name => cmdlet.Sets.Any(set => set.Find(name) is null))];
    }
}
