namespace ConnectorSdk.Cli.Tests;

/// <summary>Violated rules of a document. The IDs and messages are those of the analyzers.</summary>
public sealed class RuleFindingTests
{
    [Theory]
    [InlineData("-Dimmer $true", "CSDK1002 Dimmer Remote")]
    [InlineData("-Quiet -Remote r -Dimmer $true", "CSDK1003 Quiet Remote")]
    [InlineData("-Bulb b", "CSDK1004 Bulb Remote Server")]
    [InlineData("-Height 301", "CSDK1005 Height")]
    [InlineData("-Delay 00:00:00", "CSDK1005 Delay")]
    [InlineData("-Chain c", "CSDK1006 Chain")]
    [InlineData("-Colors a,b,c,d", "CSDK1006 Colors")]
    [InlineData("-Server 'a b'", "CSDK1007 Server")]
    [InlineData("-Foot Oval", "CSDK1008 Foot")]
    [InlineData("-Remote r", "CSDK2001 Remote Dimmer")]
    [InlineData("-LampId 11111111-2222-3333-4444-555555555555", "CSDK2002 LampId")]
    [InlineData("-Voltage 12", "CSDK2003 Voltage")]
    [InlineData("-Dimmer $true -Remote r -Height 300 -Colors a,b,c", "")]
    public void A_rule_is_found_broken(string parameters, string expected)
        => Assert.Equal(expected, LampCheck.Ids($"New-Lamp -Name Hall {parameters}"));

    [Fact]
    public void A_finding_quotes_the_sentence_with_its_line()
    {
        var finding = Assert.Single(LampCheck.Findings("New-Lamp -Name Hall -Dimmer $true"));

        Assert.Equal("Dimmer = $true requires Remote, but Remote is not set.", finding.Message);
        Assert.Equal("This setting requires a value for the Remote parameter.", finding.Quote);
        Assert.Equal(LampDocument.LineOf(finding.Quote!), finding.SourceLine);
    }

    [Fact]
    public void A_finding_stands_on_the_parameter_that_starts_it()
    {
        var finding = Assert.Single(LampCheck.Findings("$null\nif ($a) {\n  New-Lamp -Name Hall -Dimmer $true\n}"));

        Assert.Equal((3, 23), (finding.Line, finding.Column));
    }

    [Theory]
    [InlineData("1..3 | ForEach-Object { New-Lamp -Name Hall -Height 0 }")]
    [InlineData("function Add-Hall { New-Lamp -Name Hall -Height 0 }")]
    [InlineData("foreach ($room in $rooms) { New-Lamp -Name Hall -Height 0 }")]
    [InlineData("$lamp = $(New-Lamp -Name Hall -Height 0)")]
    [InlineData("\"$(New-Lamp -Name Hall -Height 0)\"")]
    [InlineData("try { } finally { New-Lamp -Name Hall -Height 0 }")]
    [InlineData("& 'New-Lamp' -Name Hall -Height 0")]
    [InlineData("Lamps\\New-Lamp -Name Hall -Height 0")]
    [InlineData("new-lamp -Name Hall `\n  -Height 0")]
    public void A_command_is_found_wherever_it_stands(string script) => Assert.Equal("CSDK1005 Height", LampCheck.Ids(script));

    [Theory]
    [InlineData("Get-Lamp -Height 0")]
    [InlineData("'New-Lamp -Name Hall -Height 0'")]
    [InlineData("# New-Lamp -Name Hall -Height 0")]
    [InlineData("New-Lamp -Height 0 -?")]
    [InlineData("& $command -Name Hall -Height 0")]
    [InlineData("function New-Lamp { param($Height) } New-Lamp -Height 0")]
    public void What_is_no_command_of_the_document_is_ignored(string script) => Assert.Equal("", LampCheck.Ids(script));

    [Fact]
    public void Verbs_that_change_a_stored_object_do_not_count_on_defaults()
    {
        var document = LampDocument.NewLamp.Replace("New-Lamp", "Set-Lamp", StringComparison.Ordinal);

        Assert.Empty(LampCheck.Findings(document, "Set-Lamp -Name Hall -Remote r", []));
    }

    [Theory]
    [InlineData("the cloud-based service", "")]
    [InlineData("on-premises Exchange", "CSDK2004 Wireless")]
    [InlineData("ON-PREMISES EXCHANGE", "CSDK2004 Wireless")]
    public void A_target_judges_what_only_some_products_have(string target, string expected)
        => Assert.Equal(expected, LampCheck.Ids("New-Lamp -Name Hall -Wireless", "--target", target));

    [Theory]
    [InlineData("on-premises Exchange;the cloud-based service")]
    [InlineData("the cloud-based service, on-premises Exchange")]
    public void Of_several_targets_one_that_lacks_the_parameter_is_enough(string targets)
        => Assert.Equal("CSDK2004 Wireless", LampCheck.Ids("New-Lamp -Name Hall -Wireless", "--target", targets));

    [Fact]
    public void Several_targets_may_be_given_by_several_options()
        => Assert.Equal("CSDK2004 Wireless", LampCheck.Ids(
            "New-Lamp -Name Hall -Wireless", "--target", "the cloud-based service", "--target", "on-premises Exchange"));

    [Fact]
    public void A_target_that_is_not_in_the_list_of_a_parameter_lacks_it()
    {
        var document = Listed(LampDocument.Parameter("Name", "String", required: "True", products: "Lamp Cloud"));

        var finding = Assert.Single(LampCheck.Findings(document, "New-Lamp -Name Hall", ["--target", "Lamp Server"]));

        Assert.Equal(
            ("CSDK2004", "Name", "Name is not available in Lamp Server. It is available only in Lamp Cloud.",
                "Applicable: Lamp Cloud"),
            (finding.Id, finding.Parameters, finding.Message, finding.Quote));
        Assert.Contains("Applicable", document.Split('\n')[finding.SourceLine!.Value - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_lacks_the_whole_cmdlet_is_one_finding()
    {
        var document = Listed(LampDocument.Parameter("Name", "String", required: "True", products: "Lamp Cloud"));

        var finding = Assert.Single(LampCheck.Findings(document, "New-Lamp -Name Hall", ["--target", "Lamp Radio"]));

        Assert.Equal(
            ("CSDK2004", "warning", "",
                "New-Lamp is not available in Lamp Radio. It is available only in Lamp Cloud and Lamp Server."),
            (finding.Id, finding.Severity, finding.Parameters, finding.Message));
        Assert.Equal(2, finding.SourceLine);
    }

    [Fact]
    public void Without_a_target_products_are_silent() => Assert.Equal("", LampCheck.Ids("New-Lamp -Name Hall -Wireless"));

    [Fact]
    public void A_target_that_no_document_knows_is_refused_with_those_that_are_known()
    {
        using var folder = TestFolder.WithLamp();

        var run = ToolRun.Of("check", "--specs", folder.Root, "--target", "cloud based service", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Did you mean 'cloud-based service'?", run.Error, StringComparison.Ordinal);
        Assert.Contains("Known products: cloud-based service, on-premises Exchange.", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A document of a cmdlet in two products. A parameter's list names a third product.</summary>
    private static string Listed(string parameter) => LampDocument
        .Of("New-Lamp", LampDocument.Syntax("", "New-Lamp [-Name] <String> [-Color <String>]"),
            parameter, LampDocument.Parameter("Color", "String", products: "Lamp Cloud, Lamp Server, Lamp Radio"))
        .Replace("---\nModule", "---\napplicable: Lamp Cloud, Lamp Server\nModule", StringComparison.Ordinal);
}
