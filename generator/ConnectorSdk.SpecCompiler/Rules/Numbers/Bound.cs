namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>
/// A bound in a sentence. <paramref name="Or"/> is a value that is allowed in addition to the bound ("-1 or 0 through 9").
/// <paramref name="Start"/> and <paramref name="End"/> are the positions of its tokens.
/// </summary>
internal sealed record Bound(BoundKind Kind, BoundEnd? Min, BoundEnd? Max, string Or, int Start, int End)
{
    public static Bound Of(BoundKind kind, Amount amount, int start) => kind switch
    {
        BoundKind.Max or BoundKind.Below
            => new(kind, null, new(amount, kind == BoundKind.Below), "", start, amount.End),
        BoundKind.Min or BoundKind.Above
            => new(kind, new(amount, kind == BoundKind.Above), null, "", start, amount.End),
        _ => new(kind, new(amount, false), new(amount, false), "", start, amount.End),
    };

    /// <summary>Negates a bound: "can't be more than 5" means at most 5. Returns null if the negation isn't a bound.</summary>
    public Bound? Denied() => Kind switch
    {
        BoundKind.Above => this with { Kind = BoundKind.Max, Min = null, Max = new(Min!.Value.Amount, false) },
        BoundKind.Below => this with { Kind = BoundKind.Min, Min = new(Max!.Value.Amount, false), Max = null },
        _ => null,
    };

    /// <summary>Converts a number to a bound on one side: "the maximum is 5".</summary>
    public Bound As(BoundKind kind) => Of(kind, Min!.Value.Amount, Start) with { End = End };
}
