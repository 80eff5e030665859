using ConnectorSdk.Cli.Differences.Api;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Differences.Effects;

/// <summary>The differences between two versions of documents, and the resulting changes of the generated code.</summary>
internal sealed record SpecDifferences(IReadOnlyList<JudgedDifference> Differences, IReadOnlyList<ApiChange> Declarations)
{
    /// <summary>The combined effect of all differences.</summary>
    public Effect Effect => Differences.Aggregate(default(Effect), (effect, judged) => effect.And(judged.Effect));

    /// <inheritdoc cref="SpecComparer.Compare"/>
    public static SpecDifferences Between(IReadOnlyList<Spec> old, IReadOnlyList<Spec> @new, bool withDescriptions = false)
    {
        var differences = SpecComparer.Compare(old, @new, withDescriptions).ToLookup(difference => NounOf(difference.Cmdlet));
        List<JudgedDifference> judged = [];
        List<ApiChange> declarations = [];
        foreach (var noun in Pairs.ByName(ByNoun(old), ByNoun(@new), noun => noun.Key))
        {
            List<Spec> before = [.. (noun.Old ?? Enumerable.Empty<Spec>()).DistinctBy(NameOf, StringComparer.OrdinalIgnoreCase)];
            List<Spec> after = [.. (noun.New ?? Enumerable.Empty<Spec>()).DistinctBy(NameOf, StringComparer.OrdinalIgnoreCase)];
            if (!before.SequenceEqual(after))
            {
                var judge = new EffectJudge(before, after);
                judged.AddRange(judge.Judge(differences[noun.Name.ToUpperInvariant()]));
                declarations.AddRange(judge.Declarations);
            }
        }

        return new SpecDifferences(judged, declarations);
    }

    private static IEnumerable<IGrouping<string, Spec>> ByNoun(IEnumerable<Spec> specs)
        => specs.Where(spec => spec.Cmdlet is not null).GroupBy(spec => NounOf(spec.Cmdlet!.Name));

    private static string NameOf(Spec spec) => spec.Cmdlet!.Name;

    /// <summary>The cmdlets of a noun share a file of generated code, and its enums.</summary>
    private static string NounOf(string cmdlet)
        => CSharpText.Pascal(cmdlet[(cmdlet.IndexOf('-', StringComparison.Ordinal) + 1)..]).ToUpperInvariant();
}
