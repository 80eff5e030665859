using ConnectorSdk.Analyzers.Syntax;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>What is known of the value of an expression or a variable.</summary>
internal abstract record AbstractValue
{
    public static AbstractValue Unknown { get; } = new OpaqueValue(Truth.Unknown);

    /// <summary>A value that isn't known but isn't null.</summary>
    public static AbstractValue Something { get; } = new OpaqueValue(Truth.False);

    public static AbstractValue Null { get; } = new ConstantValue(null);

    public static AbstractValue EmptyList { get; } = new ListValue(default);

    /// <summary>Whether the value is null.</summary>
    public virtual Truth IsNull => Truth.False;

    /// <summary>The value as rules see it once a parameter has it.</summary>
    public virtual Setting ToSetting() => Setting.UnknownValue;

    /// <summary>What is known after two paths meet. Builders are joined with the heap, by <c>FlowStateJoin</c>.</summary>
    public AbstractValue Join(AbstractValue other) => Equals(other) ? this
        : this is ObjectValue known && other is ObjectValue same && known.JoinMembers(same) is { } joined ? joined
        : this is TaintedValue || other is TaintedValue ? TaintedValue.Instance
        : (Range, other.Range) is ({ } mine, { } theirs)
            ? Hull(mine, theirs, this is OpaqueValue && other is OpaqueValue)
        : new OpaqueValue(IsNull == other.IsNull ? IsNull : Truth.Unknown);

    /// <summary>A bound that moves is given up, or each turn of a loop might move it a little.</summary>
    private static OpaqueValue Hull(
        (decimal Least, decimal Greatest) mine, (decimal Least, decimal Greatest) theirs, bool isMoving)
        => new(Truth.False)
        {
            Least = isMoving && mine.Least != theirs.Least ? decimal.MinValue : Math.Min(mine.Least, theirs.Least),
            Greatest = isMoving && mine.Greatest != theirs.Greatest ? decimal.MaxValue : Math.Max(mine.Greatest, theirs.Greatest),
        };

    /// <summary>The bounds of an integer, or null if there are none, or the value isn't one.</summary>
    private (decimal Least, decimal Greatest)? Range => this switch
    {
        ConstantValue { Value: { } value and not char } when Numbers.ToInteger(value) is { } number => (number, number),
        OpaqueValue { Nullness: Truth.False } opaque when opaque.Least > decimal.MinValue || opaque.Greatest < decimal.MaxValue
            => (opaque.Least, opaque.Greatest),
        _ => null,
    };
}

/// <summary>Any value, apart from those that a condition has ruled out.</summary>
internal sealed record OpaqueValue(Truth Nullness) : AbstractValue
{
    public override Truth IsNull => Nullness;

    /// <summary>The least integer that it may be, unless it is null.</summary>
    public decimal Least { get; init; } = decimal.MinValue;

    /// <summary>The greatest integer that it may be, unless it is null.</summary>
    public decimal Greatest { get; init; } = decimal.MaxValue;

    /// <summary>What it isn't.</summary>
    public EquatableArray<AbstractValue> Excluded { get; init; }

    /// <summary>The same where it isn't null. A Boolean has one other value than each.</summary>
    public AbstractValue NotNull()
    {
        foreach (var excluded in Excluded)
        {
            if (excluded is ConstantValue { Value: bool value })
            {
                return new ConstantValue(!value);
            }
        }

        return this with { Nullness = Truth.False };
    }

    public override Setting ToSetting() => Setting.UnknownValue with
    {
        Null = Nullness,
        Partial = Least > decimal.MinValue || Greatest < decimal.MaxValue
            ? new PartialValues(new([new NumberRange(Least, Greatest)]), 1)
            : null,
    };
}

/// <summary>A text that isn't null, of which parts are known.</summary>
/// <param name="Parts">What it begins with, what follows somewhere, in this order, and what it ends with.</param>
internal sealed record PartialText(EquatableArray<string> Parts) : AbstractValue
{
    public override Setting ToSetting()
        => Setting.UnknownValue with { Partial = new PartialValues(new([new TextParts(Parts)]), 1) };
}

/// <summary>
/// A variable that something else than the code in sight may change at any time: captured, or passed by reference.
/// </summary>
internal sealed record TaintedValue : AbstractValue
{
    public static TaintedValue Instance { get; } = new();

    public override Truth IsNull => Truth.Unknown;

    public override Setting ToSetting() => Setting.UnknownValue with { Null = Truth.Unknown };
}

/// <summary>One builder that is known.</summary>
internal sealed record BuilderValue(BuilderId Id) : AbstractValue, IBuilders
{
    EquatableArray<BuilderId> IBuilders.Ids => new([Id]);
}

/// <summary>
/// One of several builders, or null, or something else that isn't known: what is done to it may be done to any.
/// </summary>
/// <param name="Ids">The builders.</param>
/// <param name="Nullness">Whether it is null.</param>
/// <param name="IsOpen">Whether it may be another builder than these.</param>
internal sealed record BuilderChoice(EquatableArray<BuilderId> Ids, Truth Nullness, bool IsOpen) : AbstractValue, IBuilders
{
    public override Truth IsNull => Nullness;

    public override Setting ToSetting() => Setting.UnknownValue with { Null = Nullness };
}

/// <summary>
/// One known value: null, a number, a Boolean, a <see cref="KnownEnumValue"/>, a text (the SDK's value types too), or one of the
/// framework's types whose text is known.
/// </summary>
internal sealed record ConstantValue(object? Value) : AbstractValue
{
    public override Truth IsNull => TruthLogic.Of(Value is null);

    public override Setting ToSetting() => Value switch
    {
        null => Setting.NullValue,
        KnownEnumValue { Spelling: null } => Setting.UnknownValue,
        _ => Setting.Of(PowerShellText.Of(Value)),
    };
}

/// <summary>A list whose elements are seen one by one.</summary>
internal sealed record ListValue(EquatableArray<AbstractValue> Elements) : AbstractValue, IHolder
{
    /// <summary>The builders that are elements, or in them.</summary>
    public EquatableArray<BuilderId> Ids => Elements
        .SelectMany(element => element is IBuilders builders ? builders.Ids : [])
        .ToEquatableArray();

    /// <summary>Whether there may be other elements, too, anywhere among those that are seen.</summary>
    public bool IsOpen { get; init; }

    public override Setting ToSetting()
    {
        if (!IsOpen && Elements.All(element => element is ConstantValue { Value: not KnownEnumValue { Spelling: null } }))
        {
            return Setting.Of([.. Elements.Cast<ConstantValue>().Select(element => PowerShellText.Of(element.Value ?? "$null"))]);
        }

        var known = Elements.SelectMany(Known).ToEquatableArray();
        return Setting.UnknownValue with { Partial = new PartialValues(known, Elements.Count) };
    }

    public IEnumerable<BuilderId> LostBeside(AbstractValue other) => Equals(other) ? [] : Ids;

    private static IEnumerable<PartialValue> Known(AbstractValue element) => element.ToSetting() switch
    {
        { Null: Truth.True } => [new TextParts(new(["$null"]))],
        { Null: Truth.False, Values: [var only] } => [new TextParts(new([only]))],
        { Null: Truth.False, Partial: { } some } => some.Known,
        _ => [],
    };
}

/// <summary>The enumerator of a known list, at the element <paramref name="Next"/>, -1 before the first.</summary>
internal sealed record EnumeratorValue(ListValue List, int Next) : AbstractValue, IHolder
{
    public EquatableArray<BuilderId> Ids => List.Ids;

    public bool IsAtEnd => Next >= List.Elements.Count;

    public IEnumerable<BuilderId> LostBeside(AbstractValue other) => Equals(other) ? [] : Ids;
}

/// <summary>A delegate that runs one lambda or static method. What it captures may have changed where it runs.</summary>
/// <param name="Method">The lambda or the method.</param>
/// <param name="Graph">The graph of a lambda; null for a method.</param>
internal sealed record FunctionValue(IMethodSymbol Method, ControlFlowGraph? Graph) : AbstractValue
{
    /// <summary>Whether it is only called where the variables that it uses are known.</summary>
    public bool IsLent { get; init; }

    public bool Equals(FunctionValue? other) => SymbolEqualityComparer.Default.Equals(Method, other?.Method);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}

/// <summary>A delegate that runs several functions, one after the other.</summary>
internal sealed record MulticastValue(EquatableArray<FunctionValue> Functions) : AbstractValue
{
    /// <summary>Null if one of the delegates isn't known.</summary>
    public static AbstractValue? Combine(AbstractValue first, AbstractValue second)
        => first.IsNull == Truth.True ? second is FunctionValue or MulticastValue ? second : null
            : (FunctionsOf(first), FunctionsOf(second)) is ({ } left, { } right)
                ? new MulticastValue(left.Concat(right).ToEquatableArray())
            : null;

    private static IEnumerable<FunctionValue>? FunctionsOf(AbstractValue value) => value switch
    {
        FunctionValue one => [one],
        MulticastValue many => many.Functions,
        _ => null,
    };
}

/// <summary>A list that a function makes of each element of another one, once somebody asks for it.</summary>
/// <param name="Source">The list, or another query.</param>
/// <param name="Function">The function.</param>
internal sealed record QueryValue(IHolder Source, FunctionValue Function) : AbstractValue, IHolder
{
    public EquatableArray<BuilderId> Ids => Source.Ids;

    public IEnumerable<BuilderId> LostBeside(AbstractValue other) => Equals(other) ? [] : Ids;
}

/// <summary>A call that certainly throws, because the text that it reads has another format.</summary>
internal sealed record MalformedValue(string Text, string Expected) : AbstractValue
{
    /// <summary>What may be thrown.</summary>
    public ThrownTypes Thrown { get; init; } = ThrownTypes.OfFormat;
}
