using System.Globalization;
using System.Management.Automation;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.SpecCompiler.Binding;
using CsCheck;

namespace ConnectorSdk.Cli.Tests;

/// <summary>The tool binds arguments like PowerShell itself, and refuses what PowerShell refuses.</summary>
[Trait("Speed", "Slow")]
public sealed class BindingOracleTests : IClassFixture<PowerShellLamp>, IDisposable
{
    private static readonly string[] _parts =
    [
        "-Name a", "-Name:a", "-Na a", "-n 'a b'", "a", "5", "'7'", "$true", "-Name", "-Name ''", "-Name $null", "-Name -zebra",
        "-Height 3", "-Height:3", "-He 3", "-H '3'", "-Height many", "-Height 99999999999", "-Height 0x10", "-Height 1KB",
        "-Height 1.6", "-Height '1,000'", "-Height", "-Height 1,2", "-Height @()",
        "-Dimmer @()", "-LampId @()", "-Delay @()", "-Level @()", "-Dimmer 0,1", "-Height -1", "-Height $true",
        "-Chain c", "-C c", "-Ch 5", "-Chain -Quiet", "-Foot Monday", "-Foot Mon", "-foot mOnDaY",
        "-Foot T", "-Foot 1", "-Foot Oval",
        "-Colors x", "-Colors x,y", "-Col @('x','y')", "-Co x", "-Colors:x, y", "-Colors @()",
        "-Dimmer $true", "-Dimmer 1", "-Dimmer 0", "-Dimmer maybe", "-Dimmer 'true'", "-Dimmer:$false", "-Dimmer", "-Dim ($true)",
        "-LampId nonsense", "-LampId 11111111-2222-3333-4444-555555555555", "-L 1",
        "-LampId '{11111111-2222-3333-4444-555555555555}'",
        "-Delay 5", "-Delay '00:10:00'", "-Delay 00:10:00", "-Delay 1.00:00:00", "-Delay soon", "-De '7'", "-D 1",
        "-Quiet", "-Quiet:$false", "-Quiet:no", "-Quiet $false", "-Q", "-quiet: $true",
        "-Level 255", "-Level 256", "-Level -1", "-Address 10.0.0.1", "-Address 300.1.1.1", "-Address '::1'", "-Model 1.2",
        "-Model x",
        "-Verbose", "-EA Stop", "-ErrorAction Ignore", "-ov o", "-wa Ignore", "-W x", "-vb", "-V", "-WhatIf", "-Confirm:$false",
        "-Conf", "-OutBuffer 1", "-Zebra", "-Zebra z", "-Zebra:z", "--", "@table", "@list",
    ];

    private const int Commands = 500;

    private const string Variables = "$table = @{ Name = 'T'; Dimmer = $true; Col = 'x', 'y' }\n$list = 'L', 4\n";

    private readonly PowerShellLamp _lamp;
    private readonly TestFolder _folder = new();
    private readonly string _spec;
    private readonly DocumentedCmdlet _cmdlet;

    public BindingOracleTests(PowerShellLamp lamp)
    {
        _lamp = lamp;
        _spec = _folder.Write("New-Lamp.md", PowerShellLamp.Document);
        using var nowhere = new StringWriter();
        _cmdlet = new DocumentedCmdlet(Assert.Single(SpecLoader.Load([_spec], new Terminal(TextReader.Null, nowhere, nowhere))));
    }

    public static TheoryData<string> Parts => [.. _parts];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_alone_and_with_a_name_binds_as_in_PowerShell(string part)
    {
        Assert.Null(Difference($"New-Lamp {part}"));
        Assert.Null(Difference($"New-Lamp Hall {part}"));
        Assert.Null(Difference($"New-Lamp {part} Hall"));
    }

    [Fact]
    public void Parts_together_bind_as_in_PowerShell()
        => Gen.Int[0, _parts.Length - 1].Select(i => _parts[i]).Array[0, 4]
            .Select(Gen.Bool, (parts, isNamed) => $"New-Lamp {(isNamed ? "-Name a " : "")}{string.Join(' ', parts)}")
            .Sample(command => Assert.Null(Difference(command)), iter: Commands, threads: 1);

    public void Dispose() => _folder.Dispose();

    /// <returns>A difference between PowerShell and the tool, or null if there is none.</returns>
    private string? Difference(string command)
    {
        var script = Variables + command;
        var expected = _lamp.Bind(script);
        var run = ToolRun.WithInput(script, "check", "--specs", _spec, "--format", "json", "-");
        var errors = run.Json.EnumerateArray().Select(FindingRow.Of).Where(finding => finding.IsError).ToList();
        return (expected, errors) switch
        {
            (null, []) => $"{command}: PowerShell refuses it, the tool doesn't.",
            (not null, [var error, ..]) => $"{command}: PowerShell accepts it; the tool says {error.Message}",
            ({ } values, []) => DifferenceOf(values, Bind(script), command),
            _ => null,
        };
    }

    private IReadOnlyDictionary<string, CommandArgument> Bind(string text)
    {
        var script = Script.Parse(new ScriptSource("-", text));
        return ParameterBinder.Bind(Assert.Single(script.Commands), _cmdlet.Cmdlet, _cmdlet.Binder, script).Arguments;
    }

    private static string? DifferenceOf(
        IReadOnlyDictionary<string, object?> expected, IReadOnlyDictionary<string, CommandArgument> actual, string command)
        => !expected.Keys.Order().SequenceEqual(actual.Keys.Order())
            ? $"{command}: PowerShell binds {string.Join(", ", expected.Keys)}; the tool binds {string.Join(", ", actual.Keys)}."
            : expected
                .Where(pair => !SameValue(pair.Value, actual[pair.Key].Value))
                .Select(pair => $"{command}: -{pair.Key} is {pair.Value} to PowerShell, {actual[pair.Key].Value} to the tool.")
                .FirstOrDefault();

    private static bool SameValue(object? expected, ArgumentValue actual) => expected switch
    {
        null => actual.Items is [{ Value: null }],
        string text => actual.Items is [var only] && (only.Value is bool value ? value.ToString() : only.Text) == text,
        string[] texts => actual.Items!.Select(item => item.Text).SequenceEqual(texts),
        _ => actual.Items is [var only]
            && Equals(expected, LanguagePrimitives.ConvertTo(only.Value, expected.GetType(), CultureInfo.InvariantCulture)),
    };
}
