namespace ConnectorSdk.Cli.Tests;

/// <summary>If a document contradicts itself, a command that follows one of the interpretations is valid.</summary>
public sealed class DoubtTests
{
    [Theory]
    [InlineData("Import-Shade a.csv")]
    [InlineData("Import-Shade a.csv ';'")]
    [InlineData("Import-Shade \"$PSScriptRoot/a.csv\" -UseCulture")]
    public void The_position_number_counts_and_not_the_order_of_SYNTAX(string script)
        => Assert.Empty(LampCheck.Findings(
            LampDocument.Of(
                "Import-Shade",
                LampDocument.Syntax("Delimited (Default)", "Import-Shade [[-Delimiter] <Char>] [-Path] <String>")
                    + LampDocument.Syntax("OfCulture", "Import-Shade [-Path] <String> -UseCulture"),
                LampDocument.Parameter("Delimiter", "Char", sets: "Delimited", metadata: "Position: 1\n"),
                LampDocument.Parameter("Path", "String", required: "True", metadata: "Position: 0\n"),
                LampDocument.Parameter(
                    "UseCulture", "SwitchParameter", sets: "OfCulture", required: "True", metadata: "Position: Named\n")),
            script,
            []));

    [Theory]
    [InlineData("Get-Shade [-Identity <String>]", "Position: 0\n")]
    [InlineData("Get-Shade [[-Identity] <String>]", "Position: Named\n")]
    public void A_position_that_only_one_place_states_is_not_judged(string syntax, string metadata)
        => Assert.Empty(LampCheck.Findings(
            LampDocument.Of(
                "Get-Shade", LampDocument.Syntax("", syntax), LampDocument.Parameter("Identity", "String", metadata: metadata)),
            "Get-Shade Night",
            []));

    [Fact]
    public void A_position_that_no_place_states_is_an_error()
        => Assert.Equal("CSDK4005", Assert.Single(LampCheck.Findings(
            LampDocument.Of(
                "Get-Shade",
                LampDocument.Syntax("", "Get-Shade [-Identity <String>]"),
                LampDocument.Parameter("Identity", "String", metadata: "Position: Named\n")),
            "Get-Shade Night",
            [])).Id);

    [Theory]
    [InlineData("Get-Shade Night", "True (ByValue)")]
    [InlineData("Get-Shade -Color Red Night", "True (ByPropertyName, ByValue)")]
    [InlineData("Get-Shade $shade.Id", "true (byvalue, ByPropertyName)")]
    public void A_document_without_any_position_may_have_left_out_that_of_the_pipelines_parameter(string script, string pipeline)
        => Assert.Empty(ShadeFindings("Named", pipeline, script));

    [Fact]
    public void A_document_that_never_speaks_of_positions_may_have_some()
        => Assert.Empty(LampCheck.Findings(
            LampDocument.Of(
                "Get-Shade", LampDocument.Syntax("", "Get-Shade [-Identity <String>]"),
                LampDocument.Parameter("Identity", "String")),
            "Get-Shade Night",
            []));

    [Theory]
    [InlineData("Get-Shade -Id 5 -ErrorAction Stop -Debug")]
    [InlineData("Get-Shade -Id 5 -ov +shades -db")]
    [InlineData("Get-Shade -Name Night -ea SilentlyContinue")]
    [InlineData("Get-Shade -Erroract 0")]
    [InlineData("Get-Shade -ErrorAction Ignore -Id 5")]
    public void Parameters_that_PowerShell_adds_belong_to_all_sets_and_take_all_of_its_values(string script)
        => Assert.Empty(LampCheck.Findings(
            LampDocument.Of(
                "Get-Shade",
                LampDocument.Syntax(
                    "ByName", "Get-Shade [-Name <String>] [-Debug] [-ErrorAction <ActionPreference>] [-OutVariable <String>]")
                    + LampDocument.Syntax("ById", "Get-Shade -Id <Int32>"),
                LampDocument.Parameter("Name", "String", sets: "ByName"),
                LampDocument.Parameter("Id", "Int32", sets: "ById", required: "True"),
                LampDocument.Parameter("Debug", "SwitchParameter", sets: "ByName"),
                LampDocument.Parameter("ErrorAction", "ActionPreference", "Valid values are:\n\n- Stop\n- Continue", "ByName"),
                LampDocument.Parameter("OutVariable", "String", sets: "ByName")),
            script,
            []));

    [Fact]
    public void A_doubt_of_the_document_is_not_reported_as_a_splatted_value()
    {
        using var folder = new TestFolder();
        var spec = folder.Write("Get-Shade.md", LampDocument.Of(
            "Get-Shade", LampDocument.Syntax("", "Get-Shade [-Identity <String>]"),
            LampDocument.Parameter("Identity", "String")));

        var run = ToolRun.WithInput("Get-Shade Night", "check", "--specs", spec, "-");

        Assert.DoesNotContain("splatted", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Named", "False", "Get-Shade Night")]
    [InlineData("Named", "True (ByPropertyName)", "Get-Shade Night")]
    [InlineData("0", "True (ByValue)", "Get-Shade -Identity Night Noon")]
    public void Other_arguments_that_no_position_takes_are_errors(string position, string pipeline, string script)
        => Assert.Equal("CSDK4005", Assert.Single(ShadeFindings(position, pipeline, script)).Id);

    private static IReadOnlyList<FindingRow> ShadeFindings(string position, string pipeline, string script)
        => LampCheck.Findings(
            LampDocument.Of(
                "Get-Shade",
                LampDocument.Syntax(
                    "", $"Get-Shade [{(position == "Named" ? "-Identity" : "[-Identity]")} <String>] [-Color <String>]"),
                LampDocument.Parameter(
                    "Identity", "String", metadata: $"Position: {position}\nAccept pipeline input: {pipeline}\n"),
                LampDocument.Parameter("Color", "String", metadata: "Position: Named\nAccept pipeline input: False\n")),
            script,
            []);

    [Theory]
    [InlineData("Enable-Shade a -Two")]
    [InlineData("Enable-Shade a -One")]
    [InlineData("Enable-Shade a -One -Two")]
    public void A_set_that_only_the_metadata_gives_a_parameter_may_have_it(string script)
        => Assert.Empty(LampCheck.Findings(
            LampDocument.Of(
                "Enable-Shade",
                LampDocument.Syntax("One", "Enable-Shade [-Id] <String> [-One]")
                    + LampDocument.Syntax("Two", "Enable-Shade [-Id] <String> [-Two]"),
                LampDocument.Parameter("Id", "String", required: "True"),
                LampDocument.Parameter("One", "SwitchParameter", sets: "One, Two", required: "True"),
                LampDocument.Parameter("Two", "SwitchParameter", sets: "Two", required: "True")),
            script,
            []));

    [Theory]
    [InlineData("5.0", true)]
    [InlineData("5.10", true)]
    [InlineData("1.2.3", true)]
    [InlineData("'2.0'", true)]
    [InlineData("5", false)]
    [InlineData("'5'", false)]
    [InlineData("new", false)]
    public void A_version_is_read_from_the_text_of_a_number(string value, bool isFine)
        => AssertConverts("Version", value, isFine);

    [Theory]
    [InlineData("Char", "';'", true)]
    [InlineData("Char", "ab", false)]
    [InlineData("Int32", "0x10", true)]
    [InlineData("Int64", "1KB", true)]
    [InlineData("Int32", "'0x10'", true)]
    [InlineData("Byte", "1KB", false)]
    [InlineData("Decimal", "1.5", true)]
    [InlineData("Decimal", "much", false)]
    [InlineData("Single", "1.5", true)]
    [InlineData("Uri", "a/b", true)]
    [InlineData("CultureInfo", "en-US", true)]
    [InlineData("ShadeId", "5", true)]
    public void Values_convert_as_in_PowerShell(string type, string value, bool isFine) => AssertConverts(type, value, isFine);

    private static void AssertConverts(string type, string value, bool isFine)
        => Assert.Equal(isFine, LampCheck.Findings(
            LampDocument.Of(
                "Set-Shade", LampDocument.Syntax("", $"Set-Shade [-Value <{type}>]"), LampDocument.Parameter("Value", type)),
            $"Set-Shade -Value {value}",
            []).Count == 0);
}
