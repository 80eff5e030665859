namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The value of an omitted parameter, in the wordings of documents.</summary>
public sealed class DefaultTests
{
    [Theory]
    [InlineData("The default value is Red.", "Red")]
    [InlineData("By default, this parameter is blank ($null).", "$null")]
    [InlineData("By default, this parameter is set to Red.", "Red")]
    [InlineData("By default, the Label parameter is blank.", "$null")]
    [InlineData("The default value of this setting is Red.", "Red")]
    [InlineData("The default value is $true.", "$true")]
    [InlineData("The default value is true.", "$true")]
    [InlineData("The default value is `False`.", "$false")]
    [InlineData("The default is blank.", "$null")]
    [InlineData("The default value is 25.", "25")]
    [InlineData("The default value is unlimited.", "unlimited")]
    [InlineData("The default value is 10 MB.", "10MB")]
    [InlineData("The default value is 1.5 gb.", "1.5GB")]
    [InlineData("The default value is ten minutes.", "00:10:00")]
    [InlineData("The default value is 2 days.", "2.00:00:00")]
    [InlineData("The default value is one week.", "7.00:00:00")]
    [InlineData("The default value is 00:10:00.", "00:10:00")]
    [InlineData("The default value of this parameter is Red.", "Red")]
    [InlineData("The default value for the Label parameter is Red.", "Red")]
    [InlineData("The default value is the value Red.", "Red")]
    [InlineData("The default value is Red, which is warm.", "Red")]
    [InlineData("The default value is 30 megabytes (MB).", "30MB")]
    [InlineData("The default value is 512 bytes.", "512B")]
    [InlineData("The default value is 00:05:00 or five minutes.", "00:05:00")]
    [InlineData("Valid values are 1 through 5, and the default value is 3.", "3")]
    [InlineData("Choose the one that you like.The default value is Red.", "Red")]
    public void A_sentence_states_it(string sentence, string expected)
        => Assert.Equal(expected, SampleDocument.Label(sentence).Default);

    [Theory]
    [InlineData("- Red: Warm.\n- Green: Fresh. This value is the default.")]
    [InlineData("- Red: Warm.\n- Green: Fresh. This is the default value.")]
    [InlineData("- Red: Warm.\n- Green: This is the default.")]
    [InlineData("- Red: Warm.\n- Green (This is the default value)")]
    [InlineData("- Red: Warm.\n- Green (This value is the default.)")]
    [InlineData("- Red: Warm.\n- Green (very fresh) This value is the default.")]
    [InlineData("- Red: Warm.\n- Green: Fresh. This is the default option.")]
    [InlineData("- Red: Warm.\n- Green: This value is the default (as fresh as it gets).")]
    [InlineData("- Red: Warm\n- Green: Rather fresh: This is the default value.")]
    public void The_bullet_of_a_value_states_it(string bullets)
        => Assert.Equal("Green", SampleDocument.Label("Valid values are:\n\n" + bullets).Default);

    [Fact]
    public void A_note_at_the_value_states_it()
        => Assert.Equal("Green", SampleDocument.Label("Valid values are:\n\n- Red\n- Green (default): Fresh.").Default);

    [Fact]
    public void It_has_the_spelling_of_the_list()
        => Assert.Equal("Green",
            SampleDocument.Label("Valid values are:\n\n- Red\n- Green\n\nThe default value is green.").Default);

    [Fact]
    public void The_metadata_states_it_first()
        => Assert.Equal("Blue", SampleDocument.Read(SampleDocument.Of(SampleDocument.Parameter("Label", "String",
            "The default value is Red.")
            .Replace("Default value: None", "Default value: Blue", StringComparison.Ordinal))).Cmdlet!.Find("Label")!.Default);

    [Theory]
    [InlineData("Int32", "The default value is 2.", "Default value: 0", "2")]
    [InlineData("Boolean", "The default value is $true.", "Default value: False", "$true")]
    [InlineData("Int32", "The label.", "Default value: 0", "0")]
    public void The_text_states_it_where_the_metadata_has_what_tools_write_for_nothing(
        string type, string text, string metadata, string expected)
        => Assert.Equal(expected, SampleDocument.Read(SampleDocument.Of(SampleDocument.Parameter("Label", type, text)
            .Replace("Default value: None", metadata, StringComparison.Ordinal))).Cmdlet!.Find("Label")!.Default);

    [Theory]
    [InlineData("Int32", "LampDays", "The default value is 30 days.", "30")]
    [InlineData("UInt32", "Pause", "The pause in minutes, up to a day. The default value is 5 minutes.", "5")]
    [InlineData("Int32", "Pause", "The number of seconds. The default value is ten seconds.", "10")]
    [InlineData("Int32", "Pause", "The pause in minutes. The default value is 1 hour.", null)]
    [InlineData("Int32", "LampsPerRoom", "The default value is 20 lamps per room.", "20")]
    [InlineData("String", "Lamps", "The default value is 20 lamps.", null)]
    [InlineData("Int32", "Pause", "The pause in days. The default value is 1 month.", null)]
    [InlineData("Int32", "Pause", "The pause in minutes. The default value is 1 day or 24 hours.", null)]
    [InlineData("TimeSpan", "Pause", "The default value is 30 days.", "30.00:00:00")]
    [InlineData("Boolean", "LampEnabled", "The default value is disabled.", "$false")]
    [InlineData("Boolean", "EnableLamp", "The default setting is enabled.", "$true")]
    [InlineData("Boolean", "HideLamp", "The default value is disabled.", null)]
    [InlineData("Boolean", "LampEnabled", "The default value is bright.", null)]
    [InlineData("String", "Lamp", "The default value is disabled.", null)]
    public void It_fits_the_type(string type, string name, string text, string? expected)
        => Assert.Equal(expected, SampleDocument.Cmdlet(SampleDocument.Parameter(name, type, text)).Find(name)!.Default);

    [Theory]
    [InlineData("The default value is Red on ceiling lamps.", "it holds for some lamps")]
    [InlineData("The default value is Red for new lamps.", "it holds for some lamps")]
    [InlineData("The default value is Red when the lamp is on.", "it holds at times")]
    [InlineData("The default value is Red. The default value is Green.", "two contradict each other")]
    [InlineData("The default value is Red. The default value is Green for new lamps.", "a scoped one contradicts")]
    [InlineData("The default value for the Owner parameter is Red.", "another parameter's")]
    [InlineData("By default, the Owner parameter is set to Red.", "another parameter's")]
    [InlineData("By default, this parameter is set to Red on ceiling lamps.", "it holds for some lamps")]
    [InlineData("The default value is the name of the room.", "words, not a value")]
    [InlineData("Valid values are:\n\n- Red: This value is the default for new lamps.\n- Green", "it holds for some lamps")]
    [InlineData("Valid values are:\n\n- Red: This value is the default (for new lamps).\n- Green", "it holds for some lamps")]
    [InlineData("The label.", "nothing is said")]
    public void Is_not_known(string text, string because)
    {
        var label = SampleDocument.Label(text);

        Assert.True(label.Default is null, $"{because}: {label.Default}");
    }

    [Theory]
    [InlineData("SwitchParameter", "$env:TEMP")]
    [InlineData("Int32", "All")]
    [InlineData("TimeSpan", "PT0S")]
    [InlineData("Guid", "Empty")]
    public void What_is_no_value_of_the_type_is_no_default(string type, string text)
        => Assert.Null(SampleDocument.Label($"The default value is {text}.", type).Default);

    [Theory]
    [InlineData("(Get-Host).Name")]
    [InlineData("$Script:Label")]
    [InlineData("{$true}")]
    [InlineData("[Collections.Generic.List[string]]::new()")]
    public void What_is_computed_is_no_default(string text)
        => Assert.Null(SampleDocument.Cmdlet(SampleDocument.Parameter("Label", "String")
            .Replace("Default value: None", $"Default value: {text}", StringComparison.Ordinal)).Find("Label")!.Default);

    [Theory]
    [InlineData("Int64", "10MB", "10MB")]
    [InlineData("Int32", "0x1F", "0x1F")]
    [InlineData("Double", "0.5", "0.5")]
    [InlineData("EnhancedTimeSpan", "ten minutes", "00:10:00")]
    public void A_number_or_time_span_in_PowerShells_spelling_is_a_default(string type, string text, string expected)
        => Assert.Equal(expected, SampleDocument.Label($"The default value is {text}.", type).Default);

    [Theory]
    [InlineData("String", ".", ".")]
    [InlineData("Boolean", ".", null)]
    [InlineData("Int32", ".", null)]
    [InlineData("Boolean", "``", null)]
    [InlineData("Boolean", "` `", null)]
    public void What_has_nothing_but_marks_is_a_default_of_a_text_only(string type, string text, string? expected)
        => Assert.Equal(expected, SampleDocument.Cmdlet(SampleDocument.Parameter("Label", type)
            .Replace("Default value: None", $"Default value: {text}", StringComparison.Ordinal)).Find("Label")!.Default);
}
