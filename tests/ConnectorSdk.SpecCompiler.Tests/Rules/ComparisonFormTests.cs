namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Wordings that compare two parameters. A recommendation is a warning. Set and New are alike: the values are compared if the
/// command sets both parameters.
/// </summary>
public sealed class ComparisonFormTests
{
    [Theory]
    [InlineData("This parameter must be less than or equal to the CycleMinutes parameter.", "TimerMinutes <= CycleMinutes")]
    [InlineData("The value of this parameter should be equal to or lower than the value of the CycleMinutes parameter.",
        "TimerMinutes <= CycleMinutes (warning)")]
    [InlineData("The value of this parameter can't exceed the value of the CycleMinutes parameter.",
        "TimerMinutes <= CycleMinutes")]
    [InlineData("The TimerMinutes value can't be greater than the CycleMinutes value.", "TimerMinutes <= CycleMinutes")]
    [InlineData("This parameter shouldn't exceed the CycleMinutes parameter.", "TimerMinutes <= CycleMinutes (warning)")]
    [InlineData("This parameter must be smaller than the CycleMinutes parameter.", "TimerMinutes < CycleMinutes")]
    [InlineData("This parameter must be set to less than the CycleMinutes parameter.", "TimerMinutes < CycleMinutes")]
    [InlineData("The number specified by this parameter must be lower than the number specified by the CycleMinutes parameter.",
        "TimerMinutes < CycleMinutes")]
    [InlineData("The SizeQuota value must be greater than or equal to the WarningQuota value.", "SizeQuota >= WarningQuota")]
    [InlineData("The SizeQuota value should be equal to or more than the WarningQuota value.",
        "SizeQuota >= WarningQuota (warning)")]
    [InlineData("The SizeQuota value can't be lower than the WarningQuota value.", "SizeQuota >= WarningQuota")]
    [InlineData("The SizeQuota value must be at least the WarningQuota value.", "SizeQuota >= WarningQuota")]
    [InlineData("The SizeQuota value must be larger than the WarningQuota value.", "SizeQuota > WarningQuota")]
    [InlineData("The SizeQuota value must be the same as the WarningQuota value.", "SizeQuota == WarningQuota")]
    [InlineData("The SizeQuota value must match the WarningQuota value.", "SizeQuota == WarningQuota")]
    [InlineData("The WarningQuota value must be less than the SizeQuota and CycleMinutes parameters.",
        "WarningQuota < SizeQuota; WarningQuota < CycleMinutes")]
    public void Quantities(string sentence, string expected) => AssertOnNewAndSet(sentence, "TimerMinutes", expected);

    [Theory]
    [InlineData("The StartDate value must be before the EndDate value.", "StartDate < EndDate")]
    [InlineData("The StartDate value should be earlier than the EndDate value.", "StartDate < EndDate (warning)")]
    [InlineData("The date specified by this parameter must be later than the date specified by the StartDate parameter.",
        "EndDate > StartDate")]
    [InlineData("The date and time specified by this parameter must be later than the time specified by the StartDate parameter.",
        "EndDate > StartDate")]
    [InlineData("The EndDate value must be after the StartDate value.", "EndDate > StartDate")]
    [InlineData("The EndDate value can't be earlier than the StartDate value.", "EndDate >= StartDate")]
    [InlineData("The StartDate value can't be later than the EndDate value.", "StartDate <= EndDate")]
    public void Dates(string sentence, string expected) => AssertOnNewAndSet(sentence, "EndDate", expected);

    [Theory]
    [InlineData("This parameter must be less than the LampShade parameter.", "the cmdlet has no such parameter")]
    [InlineData("The TimerMinutes and CycleMinutes values must be less than the SizeQuota value.",
        "it says nothing of either alone")]
    [InlineData("This parameter must be less than the age of the lamp.", "no parameter")]
    [InlineData("This parameter must be less than the TimerMinutes parameter.", "a slip: nothing is less than itself")]
    public void Without_two_parameters_there_is_no_rule(string sentence, string because)
        => Assert.True(SampleCmdlet.Rules(sentence, "TimerMinutes").Count == 0, because);

    private static void AssertOnNewAndSet(string sentence, string section, string expected)
        => Assert.Equal((expected, expected),
            (SampleCmdlet.Joined(sentence, section), SampleCmdlet.Joined(sentence, section, "Set-Lamp")));
}
