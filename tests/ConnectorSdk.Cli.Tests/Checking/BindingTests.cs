namespace ConnectorSdk.Cli.Tests;

/// <summary>Arguments that PowerShell would refuse to bind.</summary>
public sealed class BindingTests
{
    [Theory]
    [InlineData("New-Lamp -Name Hall -Colour Red", "New-Lamp does not have a parameter -Colour. Did you mean '-Colors'?")]
    [InlineData("New-Lamp -Name Hall -Quite", "New-Lamp does not have a parameter -Quite. Did you mean '-Quiet'?")]
    [InlineData("New-Lamp -Name Hall -Zebra", "New-Lamp does not have a parameter -Zebra.")]
    [InlineData("New-Lamp -Name Hall -Ch 'ab' -D 00:10:00", "-D is ambiguous. It matches -Debug, -Delay, and -Dimmer.")]
    [InlineData("New-Lamp -Name Hall -Chain", "-Chain requires a value.")]
    [InlineData("New-Lamp -Name Hall -Chain -Quiet", "-Chain requires a value.")]
    [InlineData("New-Lamp -Name Hall -Name Room", "-Name is specified more than once.")]
    [InlineData("New-Lamp Hall 3 more", "New-Lamp has no positional parameter for the argument 'more'. "
        + "Specify the name of the parameter.")]
    public void A_message_says_what_is_wrong(string script, string message)
        => Assert.Equal(message, Assert.Single(LampCheck.Findings(script)).Message);

    [Theory]
    [InlineData("-Zebra", "CSDK4002 Zebra")]
    [InlineData("-D 1", "CSDK4003 D")]
    [InlineData("-Chain", "CSDK4004 Chain")]
    [InlineData("-Quiet 3 more", "CSDK4005")]
    [InlineData("-Col a -Colors b", "CSDK4006 Colors")]
    [InlineData("-Foot Round -Chain ab", "CSDK4007 Foot Chain")]
    public void A_kind_of_problem_has_its_id(string parameters, string expected)
        => Assert.Equal(expected, LampCheck.Ids($"New-Lamp -Name Hall {parameters}"));

    [Theory]
    [InlineData("-NAME Hall -height 300")]
    [InlineData("-Na Hall -He 300")]
    [InlineData("-Name:Hall -Height:300")]
    [InlineData("Hall 300")]
    [InlineData("300 -Name Hall")]
    [InlineData("-Height 300 Hall")]
    [InlineData("-- Hall 300")]
    [InlineData("Hall -Col a,b -Q")]
    [InlineData("Hall -Quiet:$false -Remote r -Dimmer $true")]
    [InlineData("-Name -zebra")]
    public void Spellings_of_parameters_bind(string arguments) => Assert.Equal("", LampCheck.Ids("New-Lamp " + arguments));

    [Theory]
    [InlineData("-Verbose -Debug -ErrorAction Stop -WarningAction SilentlyContinue -InformationAction Ignore")]
    [InlineData("-ErrorVariable e -WarningVariable w -InformationVariable i -OutVariable o -OutBuffer 1 -PipelineVariable p")]
    [InlineData("-ProgressAction SilentlyContinue -EA Stop -vb")]
    [InlineData("-WhatIf -Confirm:$false")]
    public void Common_parameters_need_no_document(string parameters)
        => Assert.Equal("", LampCheck.Ids("New-Lamp -Name Hall " + parameters));

    [Fact]
    public void An_argument_in_doubt_makes_nothing_else_certain()
        => Assert.Equal("CSDK4002 Nmae", LampCheck.Ids("New-Lamp -Nmae Hall -Dimmer $true"));

    [Theory]
    [InlineData("New-Lamp", "CSDK1001 Name", "Mandatory parameter Name is not set.")]
    [InlineData("New-Lamp -Name ''", "CSDK1001 Name", "Mandatory parameter Name is empty.")]
    [InlineData("New-Lamp -Name $null", "CSDK1001 Name", "Mandatory parameter Name is $null.")]
    public void A_mandatory_parameter_must_have_a_value(string script, string id, string message)
    {
        var finding = Assert.Single(LampCheck.Findings(script));

        Assert.Equal((id, message), ($"{finding.Id} {finding.Parameters}", finding.Message));
    }

    [Theory]
    [InlineData("Int32", "$null", "")]
    [InlineData("Decimal", "$null", "")]
    [InlineData("PSObject", "''", "")]
    [InlineData("String", "''", "CSDK1001")]
    [InlineData("PSObject", "$null", "CSDK1001")]
    public void A_mandatory_parameter_takes_what_its_type_makes_of_nothing(string type, string value, string expected)
        => Assert.Equal(expected, string.Join(" ", LampCheck.Findings(
            LampDocument.Of(
                "New-Lamp",
                LampDocument.Syntax("", $"New-Lamp -Level <{type}>"),
                LampDocument.Parameter("Level", type, required: "True")),
            $"New-Lamp -Level {value}",
            []).Select(finding => finding.Id)));

    [Fact]
    public void What_is_mandatory_in_one_set_only_is_not_missing_where_another_set_fits()
        => Assert.Equal("", LampCheck.Ids("New-Lamp -Name Hall"));

    [Fact]
    public void Where_each_set_lacks_something_else_all_of_it_is_named()
    {
        var document = LampDocument.Of(
            "New-Lamp",
            LampDocument.Syntax("ByName", "New-Lamp -Name <String>") + LampDocument.Syntax("ById", "New-Lamp -Id <Guid>"),
            LampDocument.Parameter("Name", "String", sets: "ByName", required: "True"),
            LampDocument.Parameter("Id", "Guid", sets: "ById", required: "True"));

        var finding = Assert.Single(LampCheck.Findings(document, "New-Lamp", []));

        Assert.Equal("CSDK1001", finding.Id);
        Assert.Equal(
            "A mandatory parameter is not set: Name (parameter set ByName) or Id (parameter set ById).", finding.Message);
    }

    [Theory]
    [InlineData("'Hall' | New-Lamp", "")]
    [InlineData("'Hall' | New-Lamp -Dimmer $true", "")]
    [InlineData("'Hall' | New-Lamp -Bulb b", "")]
    [InlineData("'Hall' | ForEach-Object { New-Lamp -Dimmer $true -Name $_ }", "CSDK1002 Dimmer Remote")]
    [InlineData("New-Lamp | Out-Null", "CSDK1001 Name")]
    public void The_pipeline_may_hand_over_what_the_document_does_not_deny(string script, string expected)
        => Assert.Equal(expected, LampCheck.Ids(script));

    [Fact]
    public void A_set_conflict_that_a_rule_explains_is_left_to_the_rule()
    {
        var document = LampDocument.Of(
            "New-Lamp",
            LampDocument.Syntax("ByName", "New-Lamp -Name <String>") + LampDocument.Syntax("ById", "New-Lamp -Id <Guid>"),
            LampDocument.Parameter("Name", "String", "You can't use this parameter with the Id parameter.", "ByName", "True"),
            LampDocument.Parameter("Id", "Guid", sets: "ById", required: "True"));

        var finding = Assert.Single(
            LampCheck.Findings(document, "New-Lamp -Name Hall -Id 11111111-2222-3333-4444-555555555555", []));

        Assert.Equal("CSDK1003", finding.Id);
    }

    [Fact]
    public void Positions_follow_SYNTAX_and_not_the_alphabet()
    {
        var document = LampDocument.Of(
            "New-Lamp",
            LampDocument.Syntax("", "New-Lamp [[-Name] <String>] [[-Height] <Int32>]"),
            LampDocument.Parameter("Height", "Int32"),
            LampDocument.Parameter("Name", "String"));

        Assert.Empty(LampCheck.Findings(document, "New-Lamp Hall 3", []));
    }

    [Fact]
    public void A_script_that_sets_default_values_may_give_every_parameter()
        => Assert.Equal("", LampCheck.Ids("$PSDefaultParameterValues = @{ 'New-Lamp:Remote' = 'r' }\nNew-Lamp -Dimmer $true"));

    [Fact]
    public void A_syntax_error_is_a_finding_at_its_place()
    {
        var finding = Assert.Single(LampCheck.Findings("New-Lamp -Name Hall\nNew-Lamp -Height 'three\n"));

        Assert.Equal(("CSDK4001", "error", 2), (finding.Id, finding.Severity, finding.Line));
    }
}
