namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>A builder in the form of generated code, with a rule for every diagnostic that has a code fix.</summary>
internal static class LampBuilder
{
    public const string Source = """
        #nullable enable
        using System.Collections.Generic;
        using ConnectorSdk;
        namespace Sample
        {
            public static partial class Lamp
            {
                public static NewBuilder New(string name) => new NewBuilder(name);

                [CmdletBuilder("New-Lamp")]
                [CmdletParameterSet("(All)", "Name")]
                [CmdletParameters(@"
                    Name|String
                    Color|LampColor
                    Dimmed|Boolean
                    Brightness|Int32
                    Outdoor|SwitchParameter
                    Indoor|SwitchParameter
                    Shade|String
                    Timer|Boolean
                    Sensor|SwitchParameter
                    Delay|Int32
                    Rooms|MultiValuedProperty
                    Battery|Boolean|$false
                    Reserve|String
                    Wired|Boolean
                    Cable|String
                    Hook|String
                    Nail|String
                    Fixing|String
                    Network|Boolean|$true
                    Offline|SwitchParameter
                    Server|Fqdn
                    Hole|String")]
                [CmdletRules("New-Lamp.md", @"
                    1|error|Dimmed=$true => Color=Red|Only red lamps can be dimmed.
                    2|error|Outdoor => !Indoor|Choose where the lamp hangs.
                    3|error|Indoor => !Outdoor|Choose where the lamp hangs.
                    4|error|Brightness in 1..100|From 1 to 100.
                    5|error|Shade only (Round, Square, 'Half Moon')|Valid values are:
                    6|warning|Timer ~> Sensor|A timer needs a sensor.
                    7|warning|Sensor => !Delay|A sensor shouldn't wait.
                    8|warning|Delay in 0..60|Keep it under a minute.
                    9|error|Rooms only (Kitchen, Hall)|Valid values are:
                    10|error|Shade=Square => Color=Green|Square shades are green.
                    11|error|Battery=$false => !Reserve|A reserve is one of the battery.
                    12|error|Wired=$true => Cable|Wired lamps have a cable.
                    13|error|Fixing => Hook \| Nail|Something has to hold it.
                    14|error|Offline => Network=$false|No network is used.
                    15|error|Hole => Shade in (Round, 'Half Moon')|Such shades have a hole.
                    16|error|Server is fqdn|A host.")]
                public sealed class NewBuilder : CmdletBuilder<NewBuilder>
                {
                    internal NewBuilder(string name) => InitializeText(0, name);

                    public NewBuilder WithColor(Lamp.Color? value) => SetName(1, _colorNames, value);
                    public NewBuilder WithDimmed(bool? value) => SetBoolean(2, value);
                    public NewBuilder WithBrightness(int? value) => SetInteger(3, value);
                    public NewBuilder WithOutdoor(bool? value = true) => SetSwitch(4, value);
                    public NewBuilder WithIndoor(bool? value = true) => SetSwitch(5, value);
                    public NewBuilder WithShade(string? value) => SetText(6, value);
                    public NewBuilder WithTimer(bool? value) => SetBoolean(7, value);
                    public NewBuilder WithSensor(bool? value = true) => SetSwitch(8, value);
                    public NewBuilder WithDelay(int? value) => SetInteger(9, value);
                    public NewBuilder WithRooms(params string[]? values) => SetList(10, values);
                    public NewBuilder WithRooms(IEnumerable<string>? values) => SetList(10, values);
                    public NewBuilder WithBattery(bool? value) => SetBoolean(11, value);
                    public NewBuilder WithReserve(string? value) => SetText(12, value);
                    public NewBuilder WithWired(bool? value) => SetBoolean(13, value);
                    public NewBuilder WithCable(params string[]? value) => SetList(14, value);
                    public NewBuilder WithHook(string? value) => SetText(15, value);
                    public NewBuilder WithNail(string? value) => SetText(16, value);
                    public NewBuilder WithFixing(string? value) => SetText(17, value);
                    public NewBuilder WithNetwork(bool? value) => SetBoolean(18, value);
                    public NewBuilder WithOffline(bool? value = true) => SetSwitch(19, value);
                    public NewBuilder WithHole(string? value) => SetText(21, value);
                    public NewBuilder WithServer(string? value) => SetText(20, value);
                }

                public enum Color { Red, Green }

                private static readonly string[] _colorNames = { "Red", "Green" };
            }
        }
        """;
}
