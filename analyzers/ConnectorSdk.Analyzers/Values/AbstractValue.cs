using ConnectorSdk.Analyzers.Syntax;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>Represents the known properties of the value of an expression or variable.</summary>
internal abstract record AbstractValue
{
    public static AbstractValue Unknown { get; } = new OpaqueValue(Truth.Unknown);

    /// <summary>Gets an unknown value that isn't null.</summary>
    public static AbstractValue Something { get; } = new OpaqueValue(Truth.False);

    public static AbstractValue Null { get; } = new ConstantValue(null);

    public static AbstractValue EmptyList { get; } = new ListValue(default);

    /// <summary>Gets a value indicating whether the value is null.</summary>
    public virtual Truth IsNull => Truth.False;

    /// <summary>Gets the setting of a parameter with this value, as rules evaluate it.</summary>
    public virtual Setting ToSetting() => Setting.UnknownValue;

    /// <summary>Joins the values of two paths. Builders are joined with the heap by <c>FlowStateJoin</c>.</summary>
    public AbstractValue Join(AbstractValue other) => Equals(other) ? this
        : this is ObjectValue known && other is ObjectValue same && known.JoinMembers(same) is { } joined ? joined
        : this is TaintedValue || other is TaintedValue ? TaintedValue.Instance
        : (Range, other.Range) is ({ } mine, { } theirs)
            ? Hull(mine, theirs, this is OpaqueValue && other is OpaqueValue)
        : new OpaqueValue(IsNull == other.IsNull ? IsNull : Truth.Unknown);

    /// <summary>
    /// Joins two ranges. A bound that changes is removed, because each iteration of a loop could change it again.
    /// </summary>
    private static OpaqueValue Hull(
        (decimal Least, decimal Greatest) mine, (decimal Least, decimal Greatest) theirs, bool isMoving)
        => new(Truth.False)
        {
            Least = isMoving && mine.Least != theirs.Least ? decimal.MinValue : Math.Min(mine.Least, theirs.Least),
            Greatest = isMoving && mine.Greatest != theirs.Greatest ? decimal.MaxValue : Math.Max(mine.Greatest, theirs.Greatest),
        };

    /// <summary>Gets the bounds of an integer, or null if there are none or the value isn't an integer.</summary>
    private (decimal Least, decimal Greatest)? Range => this switch
    {
        ConstantValue { Value: { } value and not char } when Numbers.ToInteger(value) is { } number => (number, number),
        OpaqueValue { Nullness: Truth.False } opaque when opaque.Least > decimal.MinValue || opaque.Greatest < decimal.MaxValue
            => (opaque.Least, opaque.Greatest),
        _ => null,
    };
}

/// <summary>Represents an unknown value, without the values that conditions exclude.</summary>
internal sealed record OpaqueValue(Truth Nullness) : AbstractValue
{
    public override Truth IsNull => Nullness;

    /// <summary>Gets the smallest possible integer, unless the value is null.</summary>
    public decimal Least { get; init; } = decimal.MinValue;

    /// <summary>Gets the largest possible integer, unless the value is null.</summary>
    public decimal Greatest { get; init; } = decimal.MaxValue;

    /// <summary>Gets the excluded values.</summary>
    public EquatableArray<AbstractValue> Excluded { get; init; }

    /// <summary>Gets the value without null. If one Boolean value is excluded, the result is the other one.</summary>
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

/// <summary>Represents a string that isn't null and of which parts are known.</summary>
/// <param name="Parts">The start, the parts that follow in this order, and the end.</param>
internal sealed record PartialText(EquatableArray<string> Parts) : AbstractValue
{
    public override Setting ToSetting()
        => Setting.UnknownValue with { Partial = new PartialValues(new([new TextParts(Parts)]), 1) };
}

/// <summary>
/// Represents a variable that other code may change at any time, because it is captured or passed by reference.
/// </summary>
internal sealed record TaintedValue : AbstractValue
{
    public static TaintedValue Instance { get; } = new();

    public override Truth IsNull => Truth.Unknown;

    public override Setting ToSetting() => Setting.UnknownValue with { Null = Truth.Unknown };
}

/// <summary>Represents one known builder.</summary>
internal sealed record BuilderValue(BuilderId Id) : AbstractValue, IBuilders
{
    EquatableArray<BuilderId> IBuilders.Ids => new([Id]);
}

/// <summary>
/// Represents one of several builders, null, or an unknown value. An operation on it may affect any of the builders.
/// </summary>
/// <param name="Ids">The builders.</param>
/// <param name="Nullness">Whether the value is null.</param>
/// <param name="IsOpen">Whether the value may be another builder.</param>
internal sealed record BuilderChoice(EquatableArray<BuilderId> Ids, Truth Nullness, bool IsOpen) : AbstractValue, IBuilders
{
    public override Truth IsNull => Nullness;

    public override Setting ToSetting() => Setting.UnknownValue with { Null = Nullness };
}

/// <summary>
/// Represents a known value: null, a number, a Boolean, a <see cref="KnownEnumValue"/>, a string, or an SDK value type. Values of
/// framework types are included if their string representation is known.
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

/// <summary>Represents a list with known elements.</summary>
internal sealed record ListValue(EquatableArray<AbstractValue> Elements) : AbstractValue, IHolder
{
    /// <summary>Gets the builders in the elements.</summary>
    public EquatableArray<BuilderId> Ids => Elements
        .SelectMany(element => element is IBuilders builders ? builders.Ids : [])
        .ToEquatableArray();

    /// <summary>Gets a value indicating whether the list may have other elements between the known elements.</summary>
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

/// <summary>
/// Represents the enumerator of a known list at the index <paramref name="Next"/>, which is -1 before the first element.
/// </summary>
internal sealed record EnumeratorValue(ListValue List, int Next) : AbstractValue, IHolder
{
    public EquatableArray<BuilderId> Ids => List.Ids;

    public bool IsAtEnd => Next >= List.Elements.Count;

    public IEnumerable<BuilderId> LostBeside(AbstractValue other) => Equals(other) ? [] : Ids;
}

/// <summary>Represents a delegate for a lambda or static method. Captured variables may change before it runs.</summary>
/// <param name="Method">The lambda or the method.</param>
/// <param name="Graph">The graph of a lambda, or null for a method.</param>
internal sealed record FunctionValue(IMethodSymbol Method, ControlFlowGraph? Graph) : AbstractValue
{
    /// <summary>Gets a value indicating whether the function is called only while the captured variables are known.</summary>
    public bool IsLent { get; init; }

    public bool Equals(FunctionValue? other) => SymbolEqualityComparer.Default.Equals(Method, other?.Method);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}

/// <summary>Represents a delegate that runs several functions one after the other.</summary>
internal sealed record MulticastValue(EquatableArray<FunctionValue> Functions) : AbstractValue
{
    /// <summary>Combines two delegates. Returns null if one of them isn't known.</summary>
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

/// <summary>Represents a query that applies a function to each element of a list when it is enumerated.</summary>
/// <param name="Source">The list, or another query.</param>
/// <param name="Function">The function.</param>
internal sealed record QueryValue(IHolder Source, FunctionValue Function) : AbstractValue, IHolder
{
    public EquatableArray<BuilderId> Ids => Source.Ids;

    public IEnumerable<BuilderId> LostBeside(AbstractValue other) => Equals(other) ? [] : Ids;
}

/// <summary>Represents a call that certainly throws, because its string argument has another format.</summary>
internal sealed record MalformedValue(string Text, string Expected) : AbstractValue
{
    /// <summary>Gets the possible types of the exception.</summary>
    public ThrownTypes Thrown { get; init; } = ThrownTypes.OfFormat;
}
