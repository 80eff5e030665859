using ConnectorSdk.Cli.Differences.Api;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Differences.Effects;

/// <summary>
/// Determines the effect of differences on the code that is generated for a noun: added and removed declarations, and reports of
/// the analyzers and <c>Build()</c> about commands that were valid before.
/// </summary>
internal sealed class EffectJudge
{
    private readonly IReadOnlyList<Spec> _specs;
    private readonly NounApi _old;
    private readonly NounApi _new;
    private readonly FactEffects _facts;
    private readonly List<(ApiChange Change, IReadOnlyList<ApiOwner> Owners)> _changes;

    public EffectJudge(IReadOnlyList<Spec> old, IReadOnlyList<Spec> @new)
    {
        _specs = @new;
        _old = new NounApi(old);
        _new = new NounApi(@new);
        _facts = new FactEffects(old, @new);
        _changes = [.. ApiComparer.Compare(_old.Members, _new.Members).Select(change =>
            (change, (change.IsAdded ? _new : _old).OwnersOf(change.Member)))];
    }

    public IEnumerable<ApiChange> Declarations => _changes.Select(change => change.Change);

    /// <summary>Gets the differences with their effects, and the changed declarations that no difference explains.</summary>
    public IReadOnlyList<JudgedDifference> Judge(IEnumerable<Difference> differences)
    {
        var judged = differences.Select(difference => (Difference: difference, Causes: CausedBy(difference))).ToList();
        var explained = judged.SelectMany(pair => pair.Causes).ToHashSet();
        return
        [
            .. judged.Select(pair => new JudgedDifference(
                pair.Difference,
                pair.Causes.Aggregate(_facts.Of(pair.Difference), (effect, cause) => effect.And(Of(cause))),
                DoubtNotes.Of(pair.Difference, _specs))),
            .. _changes.Where(change => !explained.Contains(change.Change)).Select(Unexplained),
        ];
    }

    private List<ApiChange> CausedBy(Difference difference)
    {
        var entries = EntriesWith(difference).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. _changes
            .Where(change => change.Owners.Any(owner => Concerns(difference, owner, entries)))
            .Select(change => change.Change)
            .Where(change => !IsOther(difference, change))];
    }

    /// <summary>An added value isn't the reason why another value is removed.</summary>
    private static bool IsOther(Difference difference, ApiChange change)
        => difference is { Kind: DifferenceKind.Value, Old: null }
            && change is { IsAdded: false, InSource: true, Member.IsValue: true };

    /// <summary>Gets the parameter sets whose entry methods have an argument for a changed parameter.</summary>
    private IEnumerable<string> EntriesWith(Difference difference)
        => ParametersOf(difference).SelectMany(parameter =>
            _old.EntriesWith(difference.Cmdlet, parameter).Concat(_new.EntriesWith(difference.Cmdlet, parameter)));

    private static bool Concerns(Difference difference, ApiOwner owner, HashSet<string> entries)
        => Names.Same(owner.Cmdlet, difference.Cmdlet) && difference.Kind switch
        {
            DifferenceKind.Cmdlet or DifferenceKind.DefaultSet => true,
            DifferenceKind.ParameterSet => owner.Set.Length == 0 || IsOf(difference, owner.Set),
            DifferenceKind.ArgumentOrder => owner.IsEntry && IsOf(difference, owner.Set),
            DifferenceKind.Member => owner.IsEntry
                ? IsOf(difference, owner.Set) && IsMandatory(difference)
                : Names.Contains(owner.Parameters, difference.Parameter)
                    && (owner.Set.Length == 0 || IsOf(difference, owner.Set)),
            _ => owner.IsEntry
                ? entries.Contains(owner.Set)
                : ParametersOf(difference).Any(parameter => Names.Contains(owner.Parameters, parameter)),
        };

    private static bool IsMandatory(Difference difference)
        => SetComparer.IsMandatory(difference.Old) || SetComparer.IsMandatory(difference.New);

    /// <summary>A renamed parameter set has two names.</summary>
    private static bool IsOf(Difference difference, string set)
        => Names.Same(set, difference.Set)
            || (difference.Kind == DifferenceKind.ParameterSet && (set == difference.Old || set == difference.New));

    private static IEnumerable<string> ParametersOf(Difference difference) => difference.Kind switch
    {
        DifferenceKind.Rule => new[] { difference.OldRule, difference.NewRule }.SelectMany(LimitedBy),
        DifferenceKind.Parameter or DifferenceKind.Type or DifferenceKind.Accepts or DifferenceKind.Null
            or DifferenceKind.ValueList or DifferenceKind.Value or DifferenceKind.ValueOrder => [difference.Parameter],
        _ => [],
    };

    /// <summary>An unconditional limit on the values of a parameter can determine its C# type.</summary>
    private static IEnumerable<string> LimitedBy(SourcedRule? rule)
        => rule?.Rule is { When.Count: 0, Then.Limit: { } limit } ? [limit.Parameter] : [];

    private static Effect Of(ApiChange change)
    {
        var visible = change.IsAdded ? Compatibility.Minor : Compatibility.Major;
        return new Effect(
            change.InSource ? visible : Compatibility.Patch, change.InBinary ? visible : Compatibility.Patch);
    }

    private static JudgedDifference Unexplained((ApiChange Change, IReadOnlyList<ApiOwner> Owners) pair)
    {
        var (change, text) = (pair.Change, pair.Change.Member.Text);
        return new JudgedDifference(
            new Difference(
                pair.Owners.Count > 0 ? pair.Owners[0].Cmdlet : change.Member.Container, DifferenceKind.Declaration, "", "",
                change.IsAdded ? null : text, change.IsAdded ? text : null),
            Of(change));
    }
}
