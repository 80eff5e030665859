using System.Collections;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Net;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk;

/// <summary>
/// Represents a value of a parameter. Booleans and small numbers require no object. Strings and names use existing objects.
/// </summary>
internal readonly struct ParameterValue(ValueKind kind, ushort number, object? reference)
{
    private ParameterValue(ValueKind kind, object? reference)
        : this(kind, 0, reference)
    {
    }

    public static ParameterValue Null => default;

    public ValueKind Kind { get; } = kind;

    /// <summary>Gets a Boolean, or an integer that isn't in <see cref="Reference"/>.</summary>
    public ushort Number { get; } = number;

    public object? Reference { get; } = reference;

    public bool IsTrue => Number != 0;

    /// <summary>
    /// Gets a value indicating whether a mandatory parameter rejects the value: <c>$null</c>, an empty string, or a list that is
    /// empty or contains only an empty string.
    /// </summary>
    public bool IsEmpty => Kind switch
    {
        ValueKind.Null => true,
        ValueKind.Text or ValueKind.Name => Text.Length == 0,
        ValueKind.List or ValueKind.NameList => Items is [] or [""],
        _ => false,
    };

    /// <summary>Gets a value indicating whether the value isn't known, and may be <c>$null</c>.</summary>
    public bool IsVariable => Reference is CmdletVariable;

    /// <summary>Gets a value indicating whether the value is an object of an unknown type, which may contain secrets.</summary>
    public bool IsOpaque => Kind == ValueKind.Object
        && Reference is not (CmdletVariable or CmdletCredential or CmdletScript or CmdletScript?[]
            or ListChange or WrittenObject);

    /// <summary>Gets the number of a <see cref="ValueKind.Integer"/>.</summary>
    public long Integer => Reference is long large ? large : Number;

    /// <summary>
    /// Gets the text of a <see cref="ValueKind.Text"/>, <see cref="ValueKind.Decimal"/>, or <see cref="ValueKind.Name"/>.
    /// </summary>
    public string Text => Reference as string ?? ((EnumMember)Reference!).Text;

    /// <summary>Gets the elements of a <see cref="ValueKind.List"/> or <see cref="ValueKind.NameList"/>.</summary>
    public string?[] Items => Reference as string?[] ?? ((EnumMemberList)Reference!).Texts;

    public static ParameterValue Boolean(bool value) => new(ValueKind.Boolean, value ? (ushort)1 : (ushort)0, null);

    public static ParameterValue Switch(bool value) => new(ValueKind.Switch, value ? (ushort)1 : (ushort)0, null);

    public static ParameterValue Flag(bool value) => new(ValueKind.Flag, value ? (ushort)1 : (ushort)0, null);

    public static ParameterValue OfInteger(long value)
        => value is >= 0 and <= ushort.MaxValue ? new(ValueKind.Integer, (ushort)value, null) : new(ValueKind.Integer, value);

    public static ParameterValue OfText(string? value) => value is null ? Null : new(ValueKind.Text, value);

    public static ParameterValue OfDecimal(string text) => new(ValueKind.Decimal, text);

    public static ParameterValue Name(string name) => new(ValueKind.Name, name);

    public static ParameterValue Name(EnumMember member) => new(ValueKind.Name, member);

    public static ParameterValue OfTimeSpan(TimeSpan value) => new(ValueKind.TimeSpan, value);

    public static ParameterValue OfDateTime(DateTime value) => new(ValueKind.DateTime, value);

    public static ParameterValue OfGuid(Guid value) => new(ValueKind.Guid, value);

    public static ParameterValue List(string?[] items) => new(ValueKind.List, items);

    public static ParameterValue NameList(string[] names) => new(ValueKind.NameList, names);

    public static ParameterValue NameList(EnumMemberList members) => new(ValueKind.NameList, members);

    /// <summary>
    /// Creates a value from an object. Lists of scripts are copied, the text of tables is created immediately, and passwords are
    /// wrapped.
    /// </summary>
    public static ParameterValue Object(object? value) => value switch
    {
        null => Null,
        NetworkCredential credential => new(ValueKind.Object, new CmdletCredential(credential)),
        CmdletVariable { Name.Length: 0 } => throw new ArgumentException("The name of the variable is empty.", nameof(value)),
        IEnumerable<CmdletScript?> scripts => new(ValueKind.Object, scripts.ToArray()),
        IDictionary table => new(ValueKind.Object, (object?)ObjectText.OfTable(table) ?? table),
        _ => new(ValueKind.Object, value),
    };

    /// <summary>Creates a list whose elements aren't strings. Elements without a name are represented by a variable.</summary>
    public static ParameterValue Objects(object?[] items) => items switch
    {
        [] => List([]),
        [CmdletVariable variable] => Object(variable),
        CmdletScript[] => Object(items),
        _ when Array.TrueForAll(items, item => item is null or CmdletVariable or CmdletCredential or CmdletScript or IDictionary)
            => WrittenList(items),
        _ => new(ValueKind.Object, items),
    };

    /// <summary>Creates a list of any elements. If an element has no text, the list is represented by a variable.</summary>
    public static ParameterValue WrittenList(object?[] items)
        => new(ValueKind.Object, (object?)ObjectText.OfList(items) ?? items);

    /// <summary>Gets the variables that the text of the value requires.</summary>
    public IEnumerable<CmdletVariable> VariablesOf(CommandParameter parameter) => Reference switch
    {
        _ when Kind != ValueKind.Object => [],
        ListChange or CmdletScript or CmdletScript?[] => [],
        WrittenObject written => written.Variables,
        CmdletVariable variable => [variable],
        CmdletCredential credential
            => [new CmdletVariable(credential.VariableName ?? parameter.VariableName, credential.GetCredential())],
        var value => [new CmdletVariable(parameter.VariableName, value)],
    };

    /// <summary>Gets the value as a carrier sends it.</summary>
    public object? ToObject() => Kind switch
    {
        ValueKind.Boolean or ValueKind.Switch or ValueKind.Flag => IsTrue,
        ValueKind.Integer => Integer,
        ValueKind.List or ValueKind.NameList => new ReadOnlyCollection<string?>(Items),
        _ => Reference switch
        {
            ListChange change => change.ToHashtable(),
            WrittenObject written => written.Value,
            EnumMember member => member.Text,
            var other => other,
        },
    };

    /// <summary>Gets the value with enum members in their own type.</summary>
    public object? ToTypedObject() => Reference switch
    {
        EnumMember member => member.Value,
        EnumMemberList members => members.Values,
        _ => ToObject(),
    };

    /// <summary>Gets the setting for rules, in PowerShell notation.</summary>
    public Setting ToSetting() => Kind switch
    {
        ValueKind.Null => Setting.NullValue,
        ValueKind.Object => IsVariable ? Setting.UnknownValue with { Null = Truth.Unknown } : Setting.UnknownValue,
        ValueKind.Boolean or ValueKind.Switch or ValueKind.Flag => IsTrue ? Setting.TrueValue : Setting.FalseValue,
        ValueKind.List or ValueKind.NameList => Setting.Of(Array.ConvertAll(Items, item => item ?? "$null")),
        _ => Setting.Of(ToInvariantText()),
    };

    /// <summary>Gets the text of a single value in PowerShell notation, without quotes.</summary>
    public string ToInvariantText() => Kind switch
    {
        ValueKind.Boolean or ValueKind.Switch or ValueKind.Flag => IsTrue ? "$true" : "$false",
        ValueKind.Integer => Integer.ToString(CultureInfo.InvariantCulture),
        ValueKind.TimeSpan => ((TimeSpan)Reference!).ToString("c", CultureInfo.InvariantCulture),
        ValueKind.DateTime => ((DateTime)Reference!).ToString("o", CultureInfo.InvariantCulture),
        ValueKind.Guid => ((Guid)Reference!).ToString("D", CultureInfo.InvariantCulture),
        _ => Text,
    };
}
