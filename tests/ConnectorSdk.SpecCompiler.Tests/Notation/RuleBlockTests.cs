namespace ConnectorSdk.SpecCompiler.Tests.Notation;

/// <summary>A block of rules states constraints in notation, one per line, anywhere in the document.</summary>
public sealed class RuleBlockTests
{
    [Theory]
    [InlineData("SyncEnabled=$true => !Label")]
    [InlineData("ColorMode in (Red, Blue) => Owner")]
    [InlineData("Label => Owner | Zones")]
    [InlineData("TimerMinutes in 1..60")]
    [InlineData("FadeDelay in 00:00:01..1.00:00:00")]
    [InlineData("SizeQuota in '1 MB..2 GB' or =unlimited")]
    [InlineData("length(Label) <= 64")]
    [InlineData("count(Zones) in 2..5")]
    [InlineData("PowerHosts is fqdn or ip-address or =*")]
    [InlineData("Label only (Desk, Floor)")]
    [InlineData("StartDate < EndDate")]
    [InlineData("TimerMinutes in 30.. => Owner")]
    public void A_line_is_a_rule_and_an_error(string line) => Assert.Equal(line, SampleRules.Rule(line));

    [Theory]
    [InlineData("Owner ~> ColorMode=Red")]
    [InlineData("reserved(Owner)")]
    [InlineData("deprecated(ColorMode=Blue)")]
    [InlineData("Owner only on ('Exchange Online')")]
    [InlineData("on ('Exchange Server 2019'): Owner => Label")]
    public void What_is_no_must_of_every_product_is_a_warning(string line)
        => Assert.Equal(line + " (warning)", SampleRules.Rule(line));

    [Theory]
    [InlineData("timerminutes IN 1..60", false)]
    [InlineData("timerminutes in 1..60", true)]
    public void Words_of_the_notation_are_written_small_and_names_in_any_case(string line, bool isRule)
    {
        var spec = SampleRules.Read(line);

        Assert.Equal(isRule ? ["TimerMinutes in 1..60"] : [], SampleRules.Notations(spec));
        Assert.Equal(isRule, SampleRules.Problems(spec).Count == 0);
    }

    [Theory]
    [InlineData("colormode=RED => owner", "ColorMode=Red => Owner")]
    [InlineData("SyncEnabled=$True => Owner", "SyncEnabled=$true => Owner")]
    [InlineData("SyncEnabled=true => Owner", "SyncEnabled=$true => Owner")]
    [InlineData("Owner=$NULL => !Label", "Owner=$null => !Label")]
    [InlineData("startdate < enddate", "StartDate < EndDate")]
    public void Names_and_values_are_spelled_as_the_document_does(string line, string rule)
        => Assert.Equal(rule, SampleRules.Rule(line));

    [Theory]
    [InlineData("on (Exchange Online): Owner => Label", "on ('Exchange Online'): Owner => Label (warning)")]
    [InlineData("Owner only on (Exchange Online, Exchange Server 2019)",
        "Owner only on ('Exchange Online', 'Exchange Server 2019') (warning)")]
    [InlineData("Label only (Light Blue, Dark Red)", "Label only ('Light Blue', 'Dark Red')")]
    public void In_parentheses_words_need_no_quotes(string line, string rule) => Assert.Equal(rule, SampleRules.Rule(line));

    [Fact]
    public void Comments_and_empty_lines_are_no_rules()
    {
        var spec = SampleRules.Read("# Owner => Label\n\n  \n   # Zones => Label\nOwner => Zones\n");

        Assert.Equal(["Owner => Zones"], SampleRules.Notations(spec));
        Assert.Empty(SampleRules.Problems(spec));
    }

    [Fact]
    public void A_rule_has_the_place_of_its_line()
    {
        var document = SampleRules.Document(SampleRules.Block("# Two.\n  Owner => Zones\nLabel => Zones"));

        var spec = SampleDocument.Read(document);

        Assert.Equal(
            [(SampleDocument.LineOf(document, "Owner => Zones"), 3), (SampleDocument.LineOf(document, "Label => Zones"), 1)],
            SampleRules.Of(spec).Select(rule => (rule.Line, rule.Column)));
        Assert.All(SampleRules.Of(spec), rule => Assert.Equal(SampleDocument.FileName, rule.Document));
    }

    [Fact]
    public void A_message_is_what_is_quoted()
    {
        var rule = Assert.Single(SampleRules.Of(SampleRules.Read("Owner => !Zones   \"Owners have no zones.\"")));

        Assert.Equal(("Owner => !Zones", "Owners have no zones."), (rule.Rule.ToString(), rule.Quote));
    }

    [Fact]
    public void Without_a_message_the_notation_is_quoted()
        => Assert.Equal("ColorMode=Red => !Zones",
            Assert.Single(SampleRules.Of(SampleRules.Read("colormode = Red  =>  !Zones"))).Quote);

    [Fact]
    public void A_rule_of_a_section_belongs_to_its_parameter()
    {
        var spec = SampleDocument.Read(SampleCmdlet.Document(SampleRules.Block("Owner => Zones"), "Label"));

        Assert.Equal("Label", Assert.Single(SampleRules.Of(spec)).Parameter);
    }

    [Theory]
    [InlineData("Owner => Zones", "Owner")]
    [InlineData("TimerMinutes in 1..60", "TimerMinutes")]
    [InlineData("reserved(Owner)", "Owner")]
    public void Elsewhere_a_rule_belongs_to_the_first_parameter_that_it_names(string line, string parameter)
        => Assert.Equal(parameter, Assert.Single(SampleRules.Of(SampleRules.Read(line))).Parameter);

    [Theory]
    [InlineData("## SYNTAX", "{0}\n\n## SYNTAX")]
    [InlineData("## SYNTAX\n", "## SYNTAX\n\n{0}\n")]
    [InlineData("## PARAMETERS", "## EXAMPLES\n\n{0}\n\n## PARAMETERS")]
    [InlineData("## PARAMETERS\n", "## PARAMETERS\n\n{0}\n")]
    [InlineData("## RELATED LINKS", "## NOTES\n\n{0}\n\n## RELATED LINKS")]
    [InlineData("## RELATED LINKS", "## NOTES\n\n#### Rules\n\n{0}\n\n## RELATED LINKS")]
    public void A_block_counts_in_every_section_and_changes_nothing_else(string anchor, string replacement)
    {
        var without = SampleCmdlet.Document("");
        var document = without.Replace(anchor, string.Format(null, replacement, SampleRules.Block("Owner => Zones")),
            StringComparison.Ordinal);

        var spec = SampleDocument.Read(document);

        Assert.Equal(["Owner => Zones"], SampleRules.Notations(spec));
        Assert.Empty(spec.Diagnostics);
        Assert.Equal(SampleDocument.Read(without).Cmdlet!.Sets, spec.Cmdlet!.Sets);
    }

    [Theory]
    [InlineData("- Red: It glows.\n\n  ```rules\n  Owner => Zones\n  ```", 3)]
    [InlineData("> [!NOTE]\n> It glows.\n>\n> ```rules\n> Owner => Zones\n> ```", 3)]
    [InlineData("  ```rules\n  Owner => Zones\n  ```", 3)]
    [InlineData("~~~rules\nOwner => Zones\n~~~", 1)]
    [InlineData("`````rules\nOwner => Zones\n`````", 1)]
    [InlineData("``` rules of the house\nOwner => Zones\n```", 1)]
    public void A_block_may_be_indented_quoted_or_in_a_list(string text, int column)
    {
        var spec = SampleDocument.Read(SampleCmdlet.Document(text, "Label"));

        Assert.Equal(("Owner => Zones", "Label", column),
            Assert.Single(SampleRules.Of(spec).Select(rule => (rule.Rule.ToString(), rule.Parameter, rule.Column))));
    }

    [Fact]
    public void Windows_line_ends_are_no_part_of_a_line()
    {
        var spec =
            SampleDocument.Read(SampleRules.Document(SampleRules.Block("Owner => Zones\n\n# None.\nLabel => Zones \"Why.\""))
            .Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(["Owner => Zones", "Label => Zones"], SampleRules.Notations(spec));
        Assert.Empty(SampleRules.Problems(spec));
    }

    [Fact]
    public void Sections_of_values_and_metadata_are_read_as_without_the_block()
    {
        var spec = SampleDocument.Read(SampleCmdlet.Document(SampleRules.Block("ColorMode => Owner"), "ColorMode"));

        Assert.Equal(
            SampleDocument.Read(SampleCmdlet.Document("")).Cmdlet!.Find("ColorMode")!.Values!.Values.Select(value => value.Text),
            spec.Cmdlet!.Find("ColorMode")!.Values!.Values.Select(value => value.Text));
        Assert.Equal("LampColor", spec.Cmdlet.Find("ColorMode")!.Type.Name);
    }

    [Fact]
    public void What_a_sentence_says_as_well_is_one_rule_that_quotes_the_sentence()
    {
        const string sentence = "You can't use this parameter with the Owner parameter.";

        var rule = Assert.Single(
            SampleRules.Read("Label => !Owner", prose: sentence).Rules, rule => rule.Rule.ToString() == "Label => !Owner");

        Assert.Equal((sentence, RuleSeverity.Error), (rule.Quote, rule.Severity));
    }

    [Fact]
    public void A_message_is_quoted_instead_of_the_sentence_that_says_the_same()
        => Assert.Equal("No owners.", Assert.Single(
            SampleRules.Read("Label => !Owner\nLabel => !Owner \"No owners.\"",
                prose: "You can't use this parameter with the Owner parameter.").Rules,
            rule => rule.Rule.ToString() == "Label => !Owner").Quote);

    [Fact]
    public void The_notation_is_certain_where_a_sentence_only_advises()
    {
        const string advice = "If you use this parameter, you must use the Owner parameter (which should be short).";
        Assert.Contains("Label => Owner (warning)", SampleCmdlet.Rules(advice));

        Assert.Equal(RuleSeverity.Error, Assert.Single(
            SampleRules.Read("Label => Owner", prose: advice).Rules, rule => rule.Rule.ToString() == "Label => Owner").Severity);
    }

    [Fact]
    public void A_format_in_notation_is_asked_for_instead_of_the_types()
    {
        var parameter = SampleDocument.Parameter("Label", "Fqdn", SampleRules.Block("Label is fqdn or ip-address"));

        Assert.Equal(
            ["Label is fqdn or ip-address"], SampleDocument.Read(SampleDocument.Of(parameter))
                .Rules.Select(SampleCmdlet.Notation));
    }

    [Fact]
    public void What_demands_several_things_is_a_rule_for_each()
    {
        var rules = SampleRules.Of(SampleRules.Read("ColorMode=Red => Owner & !Zones & TimerMinutes in 1..5"));

        Assert.Equal(["ColorMode=Red => Owner", "ColorMode=Red => !Zones", "ColorMode=Red => TimerMinutes in 1..5"],
            rules.Select(SampleCmdlet.Notation));
        Assert.All(rules, rule => Assert.Equal(
            ("ColorMode=Red => Owner & !Zones & TimerMinutes in 1..5", "ColorMode"), (rule.Quote, rule.Parameter)));
    }

    [Fact]
    public void A_list_in_notation_closes_the_values_of_the_parameter()
    {
        var spec = SampleRules.Read("Label only (Desk, Floor)", prose: "Values include:\n\n- Desk: Small.\n- Wall: Flat.");

        var list = spec.Cmdlet!.Find("Label")!.Values!;
        Assert.True(list.IsClosed);
        Assert.Equal([("Desk", "Small."), ("Floor", "")], list.Values.Select(value => (value.Text, value.Description)));
    }

    [Theory]
    [InlineData("Owner => Label only (Desk, Floor)")]
    [InlineData("on (Exchange Online): Label only (Desk, Floor)")]
    public void A_list_under_a_condition_closes_nothing(string line)
        => Assert.Null(SampleRules.Read(line).Cmdlet!.Find("Label")!.Values);

    [Fact]
    public void A_rule_that_is_stated_twice_is_one() => Assert.Equal(["Owner => Zones"],
        SampleRules.Notations(SampleRules.Read("Owner => Zones\nOwner=>Zones")));

    [Fact]
    public void A_list_with_a_message_has_its_values_in_what_is_quoted()
        => Assert.Equal("Pick a place. Desk, Floor.",
            Assert.Single(SampleRules.Of(SampleRules.Read("Label only (Desk, Floor) \"Pick a place.\""))).Quote);
}
