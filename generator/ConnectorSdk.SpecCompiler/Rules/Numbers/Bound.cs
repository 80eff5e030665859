namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>
/// What a sentence says of a number. <paramref name="Or"/> is a value beside the bound ("-1 or 0 through 9"); <paramref
/// name="Start"/> and <paramref name="End"/> are the tokens that say it.
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

    /// <summary>"Can't be more than 5" is at most 5. Null where the denial makes no bound.</summary>
    public Bound? Denied() => Kind switch
    {
        BoundKind.Above => this with { Kind = BoundKind.Max, Min = null, Max = new(Min!.Value.Amount, false) },
        BoundKind.Below => this with { Kind = BoundKind.Min, Min = new(Max!.Value.Amount, false), Max = null },
        _ => null,
    };

    /// <summary>The same bound from one side only: "the maximum is 5".</summary>
    public Bound As(BoundKind kind) => Of(kind, Min!.Value.Amount, Start) with { End = End };
}
