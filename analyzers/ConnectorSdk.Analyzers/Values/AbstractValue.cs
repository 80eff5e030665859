using ConnectorSdk.Rules;

namespace ConnectorSdk.Analyzers;

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

    /// <summary>What is known after two paths meet. Builders are joined with the heap, see <see cref="FlowStateJoin"/>.</summary>
    public AbstractValue Join(AbstractValue other) => Equals(other) ? this
        : this is TaintedValue || other is TaintedValue ? TaintedValue.Instance
        : new OpaqueValue(IsNull == other.IsNull ? IsNull : Truth.Unknown);
}

/// <summary>Any value, apart from those that a condition has ruled out.</summary>
internal sealed record OpaqueValue(Truth Nullness) : AbstractValue
{
    public override Truth IsNull => Nullness;

    /// <summary>The least number that it may be.</summary>
    public long Least { get; init; } = long.MinValue;

    /// <summary>The greatest number that it may be.</summary>
    public long Greatest { get; init; } = long.MaxValue;

    /// <summary>What it isn't.</summary>
    public EquatableArray<AbstractValue> Excluded { get; init; }

    public override Setting ToSetting() => Setting.UnknownValue with { Null = Nullness };
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

/// <summary>The builder that was made at a site.</summary>
internal sealed record BuilderValue(Site Site) : AbstractValue, IBuilders
{
    EquatableArray<Site> IBuilders.Sites => new([Site]);
}

/// <summary>One of several builders, or null, or something else that isn't known: what is done to it may be done to any.</summary>
/// <param name="Sites">Where the builders were made.</param>
/// <param name="Nullness">Whether it is null.</param>
/// <param name="IsOpen">Whether it may be another builder than these.</param>
internal sealed record BuilderChoice(EquatableArray<Site> Sites, Truth Nullness, bool IsOpen) : AbstractValue, IBuilders
{
    public override Truth IsNull => Nullness;

    public override Setting ToSetting() => Setting.UnknownValue with { Null = Nullness };
}

/// <summary>A value that may be one of some builders.</summary>
internal interface IBuilders
{
    EquatableArray<Site> Sites { get; }
}

/// <summary>
/// One known value: null, a number, a Boolean, a text (enum members and the SDK's value types too), a time span or a GUID.
/// </summary>
internal sealed record ConstantValue(object? Value) : AbstractValue
{
    public override Truth IsNull => TruthLogic.Of(Value is null);

    public override Setting ToSetting() => Value is null ? Setting.NullValue : Setting.Of(PowerShellText.Of(Value));
}

/// <summary>A list whose elements are seen one by one.</summary>
internal sealed record ListValue(EquatableArray<AbstractValue> Elements) : AbstractValue
{
    public override Setting ToSetting() => Elements.All(element => element is ConstantValue)
        ? Setting.Of([.. Elements.Cast<ConstantValue>().Select(element => PowerShellText.Of(element.Value ?? "$null"))])
        : Setting.UnknownValue;
}

/// <summary>The enumerator of a known list, at the element <paramref name="Next"/>, -1 before the first.</summary>
internal sealed record EnumeratorValue(ListValue List, int Next) : AbstractValue
{
    public bool IsAtEnd => Next >= List.Elements.Count;
}

/// <summary>A call that certainly throws, because the text that it reads has another format.</summary>
internal sealed record MalformedValue(string Text, string Expected) : AbstractValue;
