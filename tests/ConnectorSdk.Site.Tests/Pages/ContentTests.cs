using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ConnectorSdk.Site.Tests.Pages;

/// <summary>The content of a cmdlet's page.</summary>
public sealed class ContentTests(SampleSite samples)
{
    [Fact]
    public void The_index_leads_to_every_cmdlet_by_its_noun()
    {
        var site = samples.Site;

        Assert.Equal(
            ["Chandelier: New-Chandelier", "Lamp: New-Lamp Set-Lamp"],
            site.Page("index.html").QuerySelectorAll(".noun").Select(noun => noun.QuerySelector("h2")!.TextContent + ": "
                + string.Join(" ", noun.QuerySelectorAll("a").Select(link => link.TextContent))));
    }

    [Fact]
    public void The_title_is_the_chosen_one()
    {
        using var site = BuiltSite.OfSamples("--title", "Lamps & <more>");

        Assert.Equal("Lamps & <more>", site.Page("index.html").Title);
        Assert.Equal("New-Lamp - Lamps & <more>", site.Cmdlet("New-Lamp").Title);
    }

    [Fact]
    public void Each_parameter_set_has_its_own_syntax()
    {
        var site = samples.Site;

        Assert.Equal(
            [
                "New-Lamp [-Name] <String> [[-Height] <Int32>] [-Chain <String>] [Parameters of all sets] [<CommonParameters>]",
                "New-Lamp [-Name] <String> -Foot <LampFoot> [Parameters of all sets] [<CommonParameters>]",
            ],
            Syntax(site.Cmdlet("New-Lamp")).Take(2));
    }

    [Fact]
    public void What_all_parameter_sets_share_is_listed_once()
    {
        var site = samples.Site;

        Assert.StartsWith(
            "[-Colors <MultiValuedProperty>] [-Dimmer <Boolean>] [-Remote <String>]", Syntax(site.Cmdlet("New-Lamp")).Last(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_cmdlet_with_one_parameter_set_has_one_syntax()
    {
        var site = samples.Site;

        Assert.Equal(
            ["Set-Lamp [-Identity] <String> [-Label <String>] [-Mode <String>] [<CommonParameters>]"],
            Syntax(site.Cmdlet("Set-Lamp")));
    }

    [Theory]
    [InlineData("Dimmer", "Type", "Boolean")]
    [InlineData("Dimmer", "Default", "$false")]
    [InlineData("Colors", "Aliases", "Col")]
    [InlineData("Chain", "Parameter sets", "Ceiling")]
    [InlineData("Foot", "Mandatory in", "Floor")]
    [InlineData("Wireless", "Only in", "cloud-based service")]
    public void The_facts_of_a_parameter_are_listed(string parameter, string fact, string value)
    {
        var site = samples.Site;

        Assert.Contains(
            $"{fact} {value}",
            Section(site.Cmdlet("New-Lamp"), parameter).QuerySelectorAll(".facts div")
                .Select(row => $"{row.QuerySelector("dt")!.TextContent} {row.QuerySelector("dd")!.TextContent}"));
    }

    [Theory]
    [InlineData("New-Lamp", "Name", "public static NewBuilder New(string name)\n"
        + "public static NewFloorBuilder NewFloor(string name, Lamp.Foot foot)")]
    [InlineData("New-Lamp", "Foot", "public static NewFloorBuilder NewFloor(string name, Lamp.Foot foot)")]
    [InlineData("New-Lamp", "Quiet", "public TBuilder WithQuiet(bool? value = true)")]
    [InlineData("Set-Lamp", "Label", "public SetBuilder WithLabel(string? value)\npublic SetBuilder ClearLabel()")]
    public void A_parameter_shows_the_methods_that_set_it(string cmdlet, string parameter, string methods)
    {
        var site = samples.Site;

        Assert.Equal(methods, Section(site.Cmdlet(cmdlet), parameter).QuerySelector("pre")!.TextContent);
    }

    [Fact]
    public void Each_value_has_its_name_in_CSharp()
    {
        var site = samples.Site;

        Assert.Equal(
            ["Bright Lamp.Mode.Bright", "Dim Lamp.Mode.Dim"],
            Section(site.Cmdlet("Set-Lamp"), "Mode").QuerySelectorAll(".values tbody tr")
                .Select(row => $"{row.QuerySelector("th")!.TextContent} {row.QuerySelector("td")!.TextContent}"));
    }

    [Fact]
    public void A_rule_has_its_sentence_document_and_line()
    {
        var site = samples.Site;
        const string Sentence = "You can't use this switch with the Remote parameter.";

        var row = site.Cmdlet("New-Lamp").QuerySelectorAll(".rules tbody tr")
            .Single(row => row.QuerySelector("blockquote")?.TextContent == Sentence);

        Assert.Equal("Quiet", row.QuerySelector("th")!.TextContent);
        Assert.Equal("Can't be used with Remote.", row.QuerySelector("td p")!.TextContent);
        Assert.Equal("Error CSDK1003", row.QuerySelector(".meta")!.TextContent);
        Assert.Equal("Quiet => !Remote", row.QuerySelector(".notation code")!.TextContent);
        Assert.Equal($"New-Lamp.md, line {LampDocument.LineOf(Sentence)}", row.QuerySelector(".source")!.TextContent);
    }

    [Fact]
    public void A_parameter_shows_the_rules_of_other_sections_that_concern_it()
    {
        var site = samples.Site;

        var rules = Section(site.Cmdlet("New-Lamp"), "Remote").QuerySelectorAll(".mentions li").Select(rule => rule.TextContent);

        Assert.Contains(rules, rule => rule.Contains("Can't be used with Quiet.", StringComparison.Ordinal));
        Assert.DoesNotContain(rules, rule => rule.Contains("20 characters", StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_of_the_picture_lists_every_relation()
    {
        var site = samples.Site;

        Assert.Equal(
            [
                "Dimmer requires Remote if $true",
                "Remote has no effect without Dimmer must be $true",
                "Quiet can't be used with Remote",
                "Bulb requires Remote at least one",
                "Bulb requires Server at least one",
            ],
            site.Cmdlet("New-Lamp").QuerySelectorAll(".relations tbody tr").Select(row => string.Join(
                " ", row.Children.SkipLast(1).Select(cell => cell.TextContent).Where(text => text.Length > 0))));
    }

    [Fact]
    public void A_cmdlet_without_relations_has_no_picture()
    {
        var site = samples.Site;

        Assert.Null(site.Cmdlet("Set-Lamp").QuerySelector("#picture"));
        Assert.Null(site.Cmdlet("Set-Lamp").QuerySelector("script[src*=picture]"));
    }

    [Fact]
    public void Descriptions_and_examples_are_those_of_the_document()
    {
        var site = samples.Site;
        var page = site.Cmdlet("Set-Lamp");

        Assert.Equal(
            "The Identity parameter specifies the lamp.", Section(page, "Identity").QuerySelector(".prose")!.TextContent.Trim());
        Assert.Equal("Set-Lamp Desk -Mode Dim", page.QuerySelector("section:has(#examples) pre")!.TextContent.Trim());
    }

    [Fact]
    public void A_link_to_the_page_of_a_cmdlet_leads_to_that_of_the_site()
    {
        var site = samples.Site;

        Assert.Equal(
            "New-Lamp.html", Section(site.Cmdlet("Set-Lamp"), "Label").QuerySelector(".prose a")!.GetAttribute("href"));
    }

    private static IEnumerable<string> Syntax(IHtmlDocument page)
        => page.QuerySelectorAll(".syntax").Select(code => code.TextContent.Trim());

    private static IElement Section(IHtmlDocument page, string parameter)
        => page.GetElementById($"parameter-{parameter}")!.ParentElement!;
}
