using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Evaluation;

/// <summary>Compares the known values of two parameters.</summary>
internal static class ValueComparison
{
    public static Truth Holds(Comparison comparison, EquatableArray<string> left, EquatableArray<string> right)
        => comparison == Comparison.Equal ? Contains(left, right).And(Contains(right, left))
            : left.Count != 1 || right.Count != 1 || Quantities.Compare(left[0], right[0]) is not { } order ? Truth.Unknown
            : TruthLogic.Of(comparison switch
            {
                Comparison.Less => order < 0,
                Comparison.LessOrEqual => order <= 0,
                Comparison.Greater => order > 0,
                _ => order >= 0,
            });

    /// <summary>Determines whether each value is among the other values, in any order.</summary>
    private static Truth Contains(EquatableArray<string> others, EquatableArray<string> values)
    {
        var all = Truth.True;
        for (var i = 0; i < values.Count; i++)
        {
            var any = Truth.False;
            for (var j = 0; j < others.Count; j++)
            {
                any = any.Or(AreEqual(values[i], others[j]));
            }

            all = all.And(any);
        }

        return all;
    }

    private static Truth AreEqual(string left, string right)
        => left.Equals(right, StringComparison.OrdinalIgnoreCase) ? Truth.True
            : Quantities.Compare(left, right) is { } order ? TruthLogic.Of(order == 0)
            : Quantities.MayBe(left) && Quantities.MayBe(right) ? Truth.Unknown
            : Truth.False;
}
