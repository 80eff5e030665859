using System.Collections;
using System.Management.Automation;
using CsCheck;

namespace ConnectorSdk.Tests.Rendering.Oracle;

/// <summary>A value that a builder is given, and what PowerShell has to bind.</summary>
internal sealed record RenderedValue(string Parameter, Action<Recorder> Give, Func<object?, bool> Holds)
{
    private static readonly Gen<string> _text = SpecialText.Any;

    private static readonly Gen<DateTime> _date = Gen.Select(
        Gen.DateTime, Gen.Enum<DateTimeKind>(), (date, kind) => DateTime.SpecifyKind(date, kind));

    /// <summary>Every kind of setter as often as any other.</summary>
    public static Gen<RenderedValue> Any { get; } = Gen.OneOf(
        [.. Typed(), .. Objects(), .. Undocumented()]);

    private static Gen<RenderedValue>[] Typed() =>
    [
        _text.Null().Select(value => Of("Text", recorder => recorder.Text(value), value ?? "")),
        SpecialText.Lists.Null().Select(values => Of("Texts", recorder => recorder.Texts(values), values)),
        Gen.Bool.Select(value => Of("Switch", recorder => recorder.Switch(value), new SwitchParameter(value))),
        Gen.Bool.Select(value => Of("Boolean", recorder => recorder.Boolean(value), value)),
        Gen.Long.Select(value => Of("Long", recorder => recorder.Long(value), value)),
        Gen.Int.Nullable().Select(value => Of("Int", recorder => recorder.Int(value), value)),
        Gen.Double.Select(value => Of("Double", recorder => recorder.Double(value), value)),
        SpecialText.OneOf(0.0, -0.0, 0.1, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon)
            .Select(value => Of("Double", recorder => recorder.Double(value), value)),
        Gen.Float.Select(value => Of("Float", recorder => recorder.Float(value), value)),
        Gen.Decimal.Select(value => Of("Decimal", recorder => recorder.Decimal(value), value)),
        Gen.ULong.Select(value => Of("ULong", recorder => recorder.ULong(value), value)),
        Gen.TimeSpan.Select(value => Of("TimeSpan", recorder => recorder.TimeSpan(value), value)),
        _date.Select(value => Of("DateTime", recorder => recorder.DateTime(value), value)),
        Gen.Guid.Select(value => Of("Guid", recorder => recorder.Guid(value), value)),
        _text.Select(value => Of("Name", recorder => recorder.Name(value), value)),
        SpecialText.Lists.Select(values => Of("Names", recorder => recorder.Names(values), values)),
        Gen.Enum<DayOfWeek>().Select(value => Of("Day", recorder => recorder.Day(value), value)),
        Gen.Decimal.Array[0, 4].Select(values => Of("Decimals", recorder => recorder.Decimals(values), values)),
        Gen.Int.Array[0, 4].Select(values => Of("Ints", recorder => recorder.Ints(values), values)),
    ];

    private static Gen<RenderedValue>[] Objects() =>
    [
        Gen.Select(SpecialText.Lists, SpecialText.Lists).Where((added, removed) => added.Length + removed.Length > 0)
            .Select((added, removed) => Of(
                "Change", recorder => recorder.Change(Change(added, removed)), Table(added, removed))),
        SpecialText.Code.Select(code => Of("Script", recorder => recorder.Script(new CmdletScript(code)), code)),
        SpecialText.Code.Array[0, 3].Select(codes => Of(
            "Scripts", recorder => recorder.Scripts(codes.Select(code => new CmdletScript(code))), codes)),
        Gen.Const(Of(
            "Credential",
            recorder => recorder.Credential(CmdletCredential.FromVariable(RecordingShell.Variable)),
            RecordingShell.Stored)),
        Gen.Const(Of(
            "Session",
            recorder => recorder.Session(CmdletVariable.Named(RecordingShell.Variable)),
            RecordingShell.Stored)),
        LooseObject.Tables.Select(table => Of("Table", recorder => recorder.Table(table), table)),
        LooseObject.Tables.Select(table => Of("Session", recorder => recorder.Session(table), table)),
        LooseObject.Any.Select(value => Of("Object", recorder => recorder.Object(value), value)),
        LooseObject.Lists.Select(values => Of("Object", recorder => recorder.Object(values), values)),
    ];

    private static Gen<RenderedValue>[] Undocumented() =>
    [
        Gen.Select(SpecialText.OneOf("Text", "Name", "Any", "Object"), name => With(
            name, CmdletVariable.Named(RecordingShell.Variable), RecordingShell.Stored)),
        LooseObject.Tables.Select(table => With("Any", table, table)),
        _text.Null().Select(value => With("Any", value, value)),
        Gen.Int.Select(value => With("Any", value, value)),
        Gen.Guid.Select(value => With("Any", value, value.ToString())),
        SpecialText.Lists.Select(values => With("Any", values, values)),
        SpecialText.Lists.Select(values => With("AnyList", values, values)),
        SpecialText.Lists.Select(values => With("Listed", values, values)),
        Gen.Bool.Select(value => With("AnySwitch", value, new SwitchParameter(value))),
        Gen.Bool.Select(value => With("AnyBoolean", value, value)),
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue], (major, minor) => new Version(major, minor))
            .Select(value => With("Version", value, value)),
        _text.Select(value => new Uri("https://contoso.com/?q=" + Uri.EscapeDataString(WithoutSurrogates(value))))
            .Select(value => With("Uri", value, value)),
        _text.Select(
                value => Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out var uri)
                    ? uri
                    : new Uri("/a%20b", UriKind.Relative))
            .Where(value => value.OriginalString.Length > 0)
            .Select(value => With("Uri", value, value)),
        Gen.Int[0, 7].Select(value => With("Flags", (ConsoleModifiers)value, (ConsoleModifiers)value)),
        Gen.DateTimeOffset.Select(value => With("Offset", value, value)),
        _date.Select(value => With("DateTime", value, value)),
        Gen.TimeSpan.Select(value => With("TimeSpan", value, value)),
        Gen.Double.Select(value => With("Double", value, value)),
        Gen.Decimal.Select(value => With("Decimal", value, value)),
    ];

    private static string WithoutSurrogates(string text) => string.Concat(text.Where(c => !char.IsSurrogate(c)));

    private static RenderedValue With(string parameter, object? given, object? expected)
        => Of(parameter, recorder => recorder.WithParameter(parameter, given), expected);

    private static RenderedValue Of(string parameter, Action<Recorder> give, object? expected)
        => new(parameter, give, bound => AreSame(expected, RecordingShell.Unwrap(bound)));

    private static bool AreSame(object? expected, object? bound) => (expected, bound) switch
    {
        (null, null) => true,
        (string code, ScriptBlock block) => block.ToString() == code,
        (string text, string other) => string.Equals(text, other, StringComparison.Ordinal),
        (double number, double other) => BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits(other)
            || (double.IsNaN(number) && double.IsNaN(other)),
        (DateTime { Kind: DateTimeKind.Utc } date, DateTime other) => date == other.ToUniversalTime(),
        (Uri uri, Uri other) => uri.OriginalString == other.OriginalString,
        (IDictionary table, IDictionary other) => table.Count == other.Count
            && table.Keys.Cast<object>().All(key
                => other.Contains(key) && AreSame(table[key], RecordingShell.Unwrap(other[key]))),
        (IEnumerable items, IEnumerable others) when items is not string && others is not string
            => items.Cast<object?>().SequenceEqual(
                others.Cast<object?>().Select(RecordingShell.Unwrap),
                EqualityComparer<object?>.Create((item, other) => AreSame(item, other))),
        _ => Equals(expected, bound),
    };

    /// <summary>One value that is added or taken out isn't written as a list.</summary>
    private static Hashtable Table(string[] added, string[] removed)
    {
        Hashtable table = [];
        foreach (var (key, values) in new[] { ("Add", added), ("Remove", removed) })
        {
            if (values.Length > 0)
            {
                table[key] = values.Length == 1 ? values[0] : values;
            }
        }

        return table;
    }

    private static ListChange Change(string[] added, string[] removed)
    {
        var change = default(ListChange);
        change = added.Length > 0 ? change.AndAdd(added) : change;
        return removed.Length > 0 ? change.AndRemove(removed) : change;
    }
}
