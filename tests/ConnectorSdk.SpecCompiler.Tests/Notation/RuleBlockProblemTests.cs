using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests.Notation;

/// <summary>A line that isn't a rule is reported at the incorrect word, with the probable intention.</summary>
public sealed class RuleBlockProblemTests
{
    [Theory]
    [InlineData("Ownr => Zones", 1, "no parameter 'Ownr'. Did you mean 'Owner'?")]
    [InlineData("Owner => !Zone", 11, "no parameter 'Zone'. Did you mean 'Zones'?")]
    [InlineData("Owner => Zones & Lable", 18, "Did you mean 'Label'?")]
    [InlineData("length(Lable) <= 5", 8, "Did you mean 'Label'?")]
    [InlineData("StartDate < EndDat", 13, "Did you mean 'EndDate'?")]
    [InlineData("reserved(Onwer)", 10, "Did you mean 'Owner'?")]
    [InlineData("Chandelier => Owner", 1, "no parameter 'Chandelier'.")]
    [InlineData("  Owner => Chandelier", 12, "no parameter 'Chandelier'.")]
    public void A_parameter_that_is_not_there(string line, int column, string reason) => CheckProblem(line, column, reason);

    [Theory]
    [InlineData("ColorMode=Rad => Owner", 11,
        "'Rad' is not a value of ColorMode. The allowed values are Red, Green, Blue. Did you mean 'Red'?")]
    [InlineData("ColorMode in (Red, Voilet) => Owner", 20, "The allowed values are Red, Green, Blue.")]
    [InlineData("ColorMode only (Red, Gren)", 22, "Did you mean 'Green'?")]
    [InlineData("Owner => ColorMode=Blu", 20, "Did you mean 'Blue'?")]
    [InlineData("SyncEnabled=$flase => Owner", 13, "Did you mean '$false'?")]
    [InlineData("Silent=yes => Owner", 8, "The allowed values are $true, $false.")]
    [InlineData("TimerMinutes=soon => Owner", 14, "'soon' cannot be converted to Int32, the type of TimerMinutes.")]
    [InlineData("FadeDelay only (00:00:05, quick)", 27, "cannot be converted to EnhancedTimeSpan")]
    public void A_value_that_the_parameter_does_not_have(string line, int column, string reason)
        => CheckProblem(line, column, reason);

    [Theory]
    [InlineData("TimerMinutes in 0-100", 17, "Did you mean '0..100'?")]
    [InlineData("TimerMinutes in 100..0", 17, "The range is empty, because 100 is greater than 0. Did you mean '0..100'?")]
    [InlineData("TimerMinutes in ..", 17, "The range requires at least one bound.")]
    [InlineData("TimerMinutes in 1..many", 17, "'many' is not a number.")]
    [InlineData("TimerMinutes in 5", 17, "is not a range (min..max) or a list")]
    [InlineData("TimerMinutes <= 100", 17, "Did you mean 'in ..100'?")]
    [InlineData("TimerMinutes >= 1", 17, "Did you mean 'in 1..'?")]
    [InlineData("TimerMinutes=1..5 => Owner", 14, "Write a range after 'in'. Did you mean 'in 1..5'?")]
    [InlineData("FadeDelay in 1..5", 14, "'1' is not a time span. Expected '[d.]hh:mm:ss'.")]
    [InlineData("StartDate in 1..5", 14, "Values of DateTime, the type of StartDate, cannot have a range.")]
    [InlineData("Owner => Silent in 0..1", 20, "cannot have a range")]
    [InlineData("length(Label) <= lots", 18, "'lots' is not a whole number.")]
    [InlineData("count(Zones) in 1.5..2", 17, "'1.5' is not a whole number.")]
    [InlineData("SizeQuota in '1 GB..1 MB'", 14, "The range is empty")]
    [InlineData("SizeQuota in '1 GB..1.00:00:00'", 14, "cannot be compared")]
    [InlineData("TimerMinutes in 1..60 or unlimited", 23, "Did you mean 'or =unlimited'?")]
    [InlineData("TimerMinutes in 1..60 or Owner in 1..5", 23, "Did you mean '|'?")]
    public void A_range_that_is_none(string line, int column, string reason) => CheckProblem(line, column, reason);

    [Theory]
    [InlineData("PowerHosts is fqnd", 15, "'fqnd' is not a format. Did you mean 'fqdn'?")]
    [InlineData("PowerHosts is fqdn or ip-adress", 23, "Did you mean 'ip-address'?")]
    [InlineData("PowerHosts is fqdn or *", 23, "'or =*'")]
    [InlineData("on (Exchange Onlin): Owner => Label", 5,
        "'Exchange Onlin' is not a known product, and the document does not list it."
        + " Did you mean 'Exchange Online'?")]
    [InlineData("Owner only on (Exchange Online, Lamp OS)", 33, "'Lamp OS' is not a known product")]
    public void A_format_or_product_that_is_not_known(string line, int column, string reason)
        => CheckProblem(line, column, reason);

    [Theory]
    [InlineData("Owner", 1, "Expected 'X => Owner'. To make a parameter mandatory, change SYNTAX")]
    [InlineData("!Owner", 1, "or 'reserved(Owner)'")]
    [InlineData("ColorMode=Red", 1, "or 'ColorMode only (Red)'")]
    [InlineData("!ColorMode=Red", 1, "or 'reserved(ColorMode=Red)'")]
    [InlineData("!TimerMinutes in 1..5", 1, "Expected 'X => !TimerMinutes in 1..5'")]
    [InlineData("Owner & Zones", 1, "Expected 'X => Owner'")]
    [InlineData("Owner only on (Exchange Online) => Zones", 1, "'only' can be used only after '=>'")]
    [InlineData("ColorMode only (Red) => Zones", 1, "Write a condition as 'X in (V, W)'")]
    [InlineData("Zones => Label | Owner only on (Exchange Online)", 1, "'only on' cannot be combined")]
    [InlineData("Owner => !Owner", 1, "forbids the parameter that its condition requires")]
    [InlineData("ColorMode=Red => !ColorMode", 1, "forbids the parameter that its condition requires")]
    [InlineData("Owner & ColorMode=Red => ColorMode=Blue & !Owner", 1, "forbids the parameter that its condition requires")]
    [InlineData("StartDate < StartDate", 13, "The rule compares StartDate with itself.")]
    public void A_rule_that_says_nothing(string line, int column, string reason) => CheckProblem(line, column, reason);

    [Theory]
    [InlineData("Owner requires Zones", 7, "Did you mean '=>'?")]
    [InlineData("Owner -> Zones", 7, "Did you mean '=>'?")]
    [InlineData("Owner => Zones and Label", 16, "Did you mean '&'?")]
    [InlineData("Owner | Zones => Label", 7, "Did you mean '&'?")]
    [InlineData("Owner => Zones | Label & Silent", 24, "cannot be combined")]
    [InlineData("Owner =>", 8, "Expected a name after this.")]
    [InlineData("Owner='me => Zones", 7, "The closing quote is missing.")]
    [InlineData("Owner => Zones # Always.", 16, "A comment must be on a separate line.")]
    [InlineData("Use Owner only with Zones.", 5, "or the end of the rule instead of 'Owner'")]
    [InlineData("- Owner => Zones", 3, "or the end of the rule instead of 'Owner'")]
    public void A_line_that_is_no_notation(string line, int column, string reason) => CheckProblem(line, column, reason);

    [Theory]
    [InlineData("Owner => Zones \"Why not.", 16, "The message has no closing quote.")]
    [InlineData("Owner => Zones \"Why\" not.", 22, "The message must be the last part of the line")]
    [InlineData("Owner => Zones \"\"", 16, "The message is empty.")]
    [InlineData("Owner => Zones \" \"", 16, "The message is empty.")]
    [InlineData("\"Owners need zones.\"", 1, "The rule before the message is missing.")]
    [InlineData("Owner=\"me\" => Zones", 7, "Use single quotes for a value with spaces or special characters")]
    [InlineData("Owner = \"me\" => Zones", 9, "Use single quotes for a value with spaces or special characters")]
    [InlineData("Owner in (me, \"you\") => Zones", 15, "Use single quotes for a value with spaces or special characters")]
    public void A_message_that_is_none(string line, int column, string reason) => CheckProblem(line, column, reason);

    [Theory]
    [InlineData("Owner => Zones \"He said \"\"why\"\".\"", "He said \"why\".")]
    [InlineData("Owner => Zones \"\"\"Why\"\"\"", "\"Why\"")]
    [InlineData("Owner => Zones \"It's so.\"", "It's so.")]
    [InlineData("Owner => Zones\t\"It is so.\"  ", "It is so.")]
    [InlineData("Owner='\"me\"' => Zones \"It is so.\"", "It is so.")]
    [InlineData("Owner => Zones \"See # 5.\"", "See # 5.")]
    public void Quotes_in_a_message_are_doubled(string line, string message)
        => Assert.Equal(message, Assert.Single(SampleRules.Of(SampleRules.Read(line))).Quote);

    [Fact]
    public void A_wrong_line_is_reported_once_and_the_others_count()
    {
        var document = SampleRules.Document(SampleRules.Block("Owner => Zones\nOwnr => Zone \"\nLabel => Zones"));

        var spec = SampleDocument.Read(document);

        Assert.Equal(["Owner => Zones", "Label => Zones"], SampleRules.Notations(spec));
        Assert.Equal(SampleDocument.LineOf(document, "Ownr"), Assert.Single(SampleRules.Problems(spec)).Line);
    }

    [Fact]
    public void The_line_is_quoted_in_the_message()
        => Assert.EndsWith("The line is ignored: Ownr => Zones \"Why.\"", SampleRules.Problem("  Ownr => Zones \"Why.\"").Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_column_counts_from_the_beginning_of_an_indented_line()
    {
        var spec =
            SampleDocument.Read(SampleCmdlet.Document("- Red: It glows.\n\n  ```rules\n    Owner => Zone\n  ```", "Label"));

        Assert.Equal(14, Assert.Single(SampleRules.Problems(spec)).Column);
    }

    private static void CheckProblem(string line, int column, string reason)
    {
        var problem = SampleRules.Problem(line);

        Assert.Equal((SpecDiagnosticIds.Notation, column, null), (problem.Id, problem.Column, problem.File));
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }
}
