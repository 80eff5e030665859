using System.Globalization;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Differences;

/// <summary>Compares the parameter sets of two documents of a cmdlet.</summary>
internal sealed class SetComparer(string cmdlet, Cmdlet old, Cmdlet @new)
{
    private const string Mandatory = "mandatory";

    /// <summary>Determines whether the state of a parameter in a set means that it is mandatory.</summary>
    public static bool IsMandatory(string? state) => state?.StartsWith(Mandatory, StringComparison.Ordinal) == true;

    public IEnumerable<Difference> Compare()
    {
        var pairs = PairUp();
        return
        [
            .. pairs.SelectMany(Compare),
            .. Changed(DifferenceKind.DefaultSet, "", "", DefaultOf(old), DefaultOf(@new)),
        ];
    }

    /// <summary>Two sets with different names and the same parameters are one set that was renamed.</summary>
    private List<Pair<ParameterSet>> PairUp()
    {
        var pairs = Pairs.ByName(old.Sets, @new.Sets, set => set.Name).ToList();
        foreach (var lost in pairs.Where(pair => pair.New is null).ToList())
        {
            var renamed = pairs.Where(pair => pair.Old is null && IsOnlyOne(pairs, lost, pair)).ToList();
            if (renamed is [var found])
            {
                pairs.Remove(found);
                pairs[pairs.IndexOf(lost)] = new Pair<ParameterSet>(
                    string.CompareOrdinal(lost.Name, found.Name) < 0 ? lost.Name : found.Name, lost.Old, found.New);
            }
        }

        return pairs;
    }

    /// <summary>True if the two sets have the same parameters, and no other unmatched set has them.</summary>
    private static bool IsOnlyOne(List<Pair<ParameterSet>> pairs, Pair<ParameterSet> lost, Pair<ParameterSet> found)
    {
        var members = NamesOf(lost.Old!);
        return members == NamesOf(found.New!)
            && pairs.Count(pair => pair.New is null && NamesOf(pair.Old!) == members) == 1;
    }

    private static string NamesOf(ParameterSet set)
        => string.Join(", ", set.Members.Select(member => member.Parameter).Order(StringComparer.OrdinalIgnoreCase));

    private IEnumerable<Difference> Compare(Pair<ParameterSet> pair)
    {
        if (pair is not { Old: { } before, New: { } after })
        {
            return [new Difference(cmdlet, DifferenceKind.ParameterSet, "", pair.Name,
                pair.Old is null ? null : NamesOf(pair.Old), pair.New is null ? null : NamesOf(pair.New))];
        }

        return
        [
            .. Changed(DifferenceKind.ParameterSet, "", pair.Name, before.Name, after.Name),
            .. Pairs.ByName(before.Members, after.Members, member => member.Parameter).SelectMany(member =>
                Compare(pair.Name, member)),
            .. CompareOrder(pair.Name, Arguments(before, after, old), Arguments(after, before, @new)),
        ];
    }

    private IEnumerable<Difference> CompareOrder(string set, List<string> before, List<string> after)
        => before.SequenceEqual(after, StringComparer.OrdinalIgnoreCase)
            ? []
            : Changed(DifferenceKind.ArgumentOrder, "", set, string.Join(", ", before), string.Join(", ", after));

    /// <summary>An added or removed parameter is a difference of its own, so it isn't reported for each of its sets.</summary>
    private IEnumerable<Difference> Compare(string set, Pair<SetMember> member) => member switch
    {
        { Old: { } before, New: { } after } =>
        [
            .. Changed(DifferenceKind.Member, member.Name, set, StateOf(before), StateOf(after)),
            .. Changed(DifferenceKind.Position, member.Name, set, PositionOf(before), PositionOf(after)),
        ],
        _ when old.Find(member.Name) is null || @new.Find(member.Name) is null => [],
        _ => [new Difference(
            cmdlet, DifferenceKind.Member, member.Name, set, member.Old is null ? null : StateOf(member.Old),
            member.New is null ? null : StateOf(member.New))],
    };

    private static string StateOf(SetMember member)
        => (member.Mandatory ? Mandatory : "optional")
            + (member.MayBeMandatory ? ", may be mandatory" : "")
            + (member.SelectsSet ? ", selects the parameter set" : "")
            + (member.IsCertain ? "" : ", uncertain");

    private static string? PositionOf(SetMember member)
        => member.Position is { Number: { } number } position
            ? number.ToString(CultureInfo.InvariantCulture) + (position.IsCertain ? "" : ", uncertain")
            : null;

    /// <summary>Gets the parameters that are mandatory in both sets, in the order of one document.</summary>
    private static List<string> Arguments(ParameterSet set, ParameterSet other, Cmdlet cmdlet)
        => [.. cmdlet.Parameters
            .Select(parameter => parameter.Name)
            .Where(name => set.Find(name) is { Mandatory: true } && other.Find(name) is { Mandatory: true })];

    private static string? DefaultOf(Cmdlet cmdlet) => cmdlet.Sets.Count == 1 ? null
        : cmdlet.Sets.FirstOrDefault(set => set.IsDefault)?.Name;

    private IEnumerable<Difference> Changed(DifferenceKind kind, string parameter, string set, string? before, string? after)
        => before == after ? [] : [new Difference(cmdlet, kind, parameter, set, before, after)];
}
