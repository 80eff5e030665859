using System.Collections;

namespace ConnectorSdk.Tests.Rendering.Oracle;

/// <summary>The builder of a cmdlet with a parameter for every setter, see <see cref="RecordingShell"/>.</summary>
[CmdletBuilder("Write-Record")]
[CmdletParameterSet("(All)")]
[CmdletParameters("""
    Text|String
    Texts|String[]
    Switch|SwitchParameter
    Boolean|Boolean
    Long|Int64
    Int|Int32
    Double|Double
    Float|Single
    Decimal|Decimal
    ULong|UInt64
    TimeSpan|TimeSpan
    DateTime|DateTime
    Guid|Guid
    Name|Mode
    Names|Mode[]
    Day|DayOfWeek
    Change|MultiValuedProperty
    Script|ScriptBlock
    Scripts|ScriptBlock[]
    Credential|PSCredential
    Ints|Int32[]
    Decimals|Decimal[]
    Table|Hashtable
    Object|Object
    Session|PSSession
    """)]
internal sealed class Recorder : CmdletBuilder<Recorder>
{
    private static readonly string[] _days = Enum.GetNames<DayOfWeek>();

    public Recorder Text(string? value) => value is null ? SetNull(0) : SetText(0, value);

    public Recorder Texts(string?[]? values) => values is null ? SetNull(1) : SetTexts(1, values);

    public Recorder Switch(bool value) => SetSwitch(2, value);

    public Recorder Boolean(bool value) => SetBoolean(3, value);

    public Recorder Long(long value) => SetInteger(4, value);

    public Recorder Int(int? value) => value is null ? SetNull(5) : SetInteger(5, value);

    public Recorder Double(double value) => SetNumber<double>(6, value);

    public Recorder Float(float value) => SetNumber<float>(7, value);

    public Recorder Decimal(decimal value) => SetNumber<decimal>(8, value);

    public Recorder ULong(ulong value) => SetNumber<ulong>(9, value);

    public Recorder TimeSpan(TimeSpan value) => SetTimeSpan(10, value);

    public Recorder DateTime(DateTime value) => SetDateTime(11, value);

    public Recorder Guid(Guid value) => SetGuid(12, value);

    public Recorder Name(string name) => SetName<Place>(13, [name], Place.First);

    public Recorder Names(string[] names) => SetNames(14, names, names.Select((_, place) => (Place)place));

    public Recorder Day(DayOfWeek day) => SetName<DayOfWeek>(15, _days, day);

    public Recorder Change(ListChange change) => SetChange(16, change);

    public Recorder Script(CmdletScript? script) => SetVariable(17, script);

    public Recorder Scripts(IEnumerable<CmdletScript> scripts) => SetVariable(18, scripts);

    public Recorder Credential(CmdletCredential credential) => SetVariable(19, credential);

    public Recorder Ints(IEnumerable<int> values) => SetList(20, values);

    public Recorder Decimals(IEnumerable<decimal> values) => SetList(21, values);

    public Recorder Table(IDictionary table) => SetVariable(22, table);

    public Recorder Object(object? value) => value is null ? SetNull(23) : SetObject(23, value);

    public Recorder Session(object? value) => value is null ? SetNull(24) : SetVariable(24, value);

    private enum Place
    {
        First,
    }
}
