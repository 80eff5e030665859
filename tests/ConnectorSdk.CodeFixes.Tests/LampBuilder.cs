namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>A builder in the shape that the generator emits, with a rule for every diagnostic that has a fix.</summary>
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
                [CmdletParameter(0, "Name", "String")]
                [CmdletParameter(1, "Color", "LampColor")]
                [CmdletParameter(2, "Dimmed", "Boolean")]
                [CmdletParameter(3, "Brightness", "Int32")]
                [CmdletParameter(4, "Outdoor", "SwitchParameter")]
                [CmdletParameter(5, "Indoor", "SwitchParameter")]
                [CmdletParameter(6, "Shade", "String")]
                [CmdletParameter(7, "Timer", "Boolean")]
                [CmdletParameter(8, "Sensor", "SwitchParameter")]
                [CmdletParameter(9, "Delay", "Int32")]
                [CmdletParameter(10, "Rooms", "MultiValuedProperty")]
                [CmdletRule("Dimmed=$true => Color=Red", "Only red lamps can be dimmed.", "New-Lamp.md", 1)]
                [CmdletRule("Outdoor => !Indoor", "Choose where the lamp hangs.", "New-Lamp.md", 2)]
                [CmdletRule("Indoor => !Outdoor", "Choose where the lamp hangs.", "New-Lamp.md", 3)]
                [CmdletRule("Brightness in 1..100", "From 1 to 100.", "New-Lamp.md", 4)]
                [CmdletRule("Shade only (Round, Square, 'Half Moon')", "Valid values are:", "New-Lamp.md", 5)]
                [CmdletRule("Timer ~> Sensor", "A timer needs a sensor.", "New-Lamp.md", 6, Severity = RuleSeverity.Warning)]
                [CmdletRule("Sensor => !Delay", "A sensor shouldn't wait.", "New-Lamp.md", 7, Severity = RuleSeverity.Warning)]
                [CmdletRule("Delay in 0..60", "Keep it under a minute.", "New-Lamp.md", 8, Severity = RuleSeverity.Warning)]
                [CmdletRule("Rooms only (Kitchen, Hall)", "Valid values are:", "New-Lamp.md", 9)]
                [CmdletRule("Shade=Square => Color=Green", "Square shades are green.", "New-Lamp.md", 10)]
                public sealed class NewBuilder : CmdletBuilder<NewBuilder>
                {
                    internal NewBuilder(string name) => SetText(0, name);

                    public NewBuilder WithColor(Lamp.Color value) => SetName(1, _colorNames, (int)value);
                    public NewBuilder WithDimmed(bool value) => SetBoolean(2, value);
                    public NewBuilder WithBrightness(int value) => SetInteger(3, value);
                    public NewBuilder WithOutdoor(bool value = true) => SetSwitch(4, value);
                    public NewBuilder WithIndoor(bool value = true) => SetSwitch(5, value);
                    public NewBuilder WithShade(string value) => SetText(6, value);
                    public NewBuilder WithTimer(bool value) => SetBoolean(7, value);
                    public NewBuilder WithSensor(bool value = true) => SetSwitch(8, value);
                    public NewBuilder WithDelay(int value) => SetInteger(9, value);
                    public NewBuilder WithRooms(params string[] values) => SetList(10, values);
                    public NewBuilder WithRooms(IEnumerable<string> values) => SetList(10, values);
                }

                public enum Color { Red, Green }

                private static readonly string[] _colorNames = { "Red", "Green" };
            }
        }
        """;
}
