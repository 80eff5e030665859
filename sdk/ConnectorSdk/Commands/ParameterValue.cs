using System.Collections.ObjectModel;
using System.Globalization;
using ConnectorSdk.Rules;

namespace ConnectorSdk;

/// <summary>How a <see cref="ParameterValue"/> is stored and rendered.</summary>
internal enum ValueKind : byte
{
    Null,
    Boolean,
    Switch,

    /// <summary>A Boolean of an undocumented parameter, which may be a switch: only <c>-X:$true</c> binds to both.</summary>
    Flag,
    Integer,
    Text,
    Name,
    TimeSpan,
    DateTime,
    Guid,
    List,
    NameList,

    /// <summary>An object that has no text, such as a credential: a PowerShell variable stands for it.</summary>
    Object,
}

/// <summary>One value of a parameter, without boxing what fits into a number.</summary>
internal readonly struct ParameterValue
{
    private ParameterValue(ValueKind kind, long number, object? reference)
    {
        Kind = kind;
        Number = number;
        Reference = reference;
    }

    public static ParameterValue Null => default;

    public ValueKind Kind { get; }

    public long Number { get; }

    public object? Reference { get; }

    public bool IsTrue => Number != 0;

    /// <summary>The text of a <see cref="ValueKind.Text"/> or <see cref="ValueKind.Name"/>.</summary>
    public string Text => Kind == ValueKind.Name ? ((string[])Reference!)[Number] : (string)Reference!;

    /// <summary>The elements of a <see cref="ValueKind.List"/> or <see cref="ValueKind.NameList"/>.</summary>
    public string?[] Items => (string?[])Reference!;

    public static ParameterValue Boolean(bool value) => new(ValueKind.Boolean, value ? 1 : 0, null);

    public static ParameterValue Switch(bool value) => new(ValueKind.Switch, value ? 1 : 0, null);

    public static ParameterValue Flag(bool value) => new(ValueKind.Flag, value ? 1 : 0, null);

    public static ParameterValue Integer(long value) => new(ValueKind.Integer, value, null);

    public static ParameterValue OfText(string? value) => value is null ? Null : new(ValueKind.Text, 0, value);

    public static ParameterValue Name(string[] names, int value) => (uint)value < (uint)names.Length
        ? new(ValueKind.Name, value, names)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The enum has no such member.");

    public static ParameterValue OfTimeSpan(TimeSpan value) => new(ValueKind.TimeSpan, value.Ticks, null);

    public static ParameterValue OfDateTime(DateTime value) => new(ValueKind.DateTime, value.ToBinary(), null);

    public static ParameterValue OfGuid(Guid value) => new(ValueKind.Guid, 0, value);

    public static ParameterValue List(string?[] items) => new(ValueKind.List, 0, items);

    public static ParameterValue NameList(string[] names) => new(ValueKind.NameList, 0, names);

    public static ParameterValue Object(object? value) => value is null ? Null : new(ValueKind.Object, 0, value);

    /// <summary>The value as a carrier of commands takes it.</summary>
    public object? ToObject() => Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean or ValueKind.Switch or ValueKind.Flag => IsTrue,
        ValueKind.Integer => Number,
        ValueKind.Text or ValueKind.Name => Text,
        ValueKind.TimeSpan => new TimeSpan(Number),
        ValueKind.DateTime => DateTime.FromBinary(Number),
        ValueKind.List or ValueKind.NameList => new ReadOnlyCollection<string?>(Items),
        _ => Reference is ListChange change ? change.ToHashtable() : Reference,
    };

    /// <summary>The value as rules see it, in PowerShell's spelling.</summary>
    public Setting ToSetting() => Kind switch
    {
        ValueKind.Null => Setting.NullValue,
        ValueKind.Object => Setting.UnknownValue,
        ValueKind.List or ValueKind.NameList => Setting.Of(Array.ConvertAll(Items, item => item ?? "$null")),
        _ => Setting.Of(ToInvariantText()),
    };

    /// <summary>The text of a single value in PowerShell's spelling, without quotes.</summary>
    public string ToInvariantText() => Kind switch
    {
        ValueKind.Boolean or ValueKind.Switch or ValueKind.Flag => IsTrue ? "$true" : "$false",
        ValueKind.Integer => Number.ToString(CultureInfo.InvariantCulture),
        ValueKind.TimeSpan => new TimeSpan(Number).ToString("c", CultureInfo.InvariantCulture),
        ValueKind.DateTime => DateTime.FromBinary(Number).ToString("o", CultureInfo.InvariantCulture),
        ValueKind.Guid => ((Guid)Reference!).ToString("D", CultureInfo.InvariantCulture),
        _ => Text,
    };
}
