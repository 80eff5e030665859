namespace ConnectorSdk.Site.Tests.Pages;

/// <summary>A document can come from anywhere. Its text never becomes markup, a script, or a link that runs a script.</summary>
public sealed class UntrustedTextTests
{
    private const string Script = "<script>alert(1)</script>";

    [Theory]
    [InlineData(Script)]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("text <svg onload=alert(1)> text")]
    [InlineData("<a href=\"javascript:alert(1)\">text</a>")]
    [InlineData("- bullet <iframe src=\"https://example.com\"></iframe>")]
    [InlineData("[text](javascript:alert(1))")]
    [InlineData("[text](JaVaScRiPt:alert(1))")]
    [InlineData("[text](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[text](vbscript:alert(1))")]
    [InlineData("[text](file:///etc/passwd)")]
    [InlineData("[text](//example.com/x.js)")]
    [InlineData("[text](../../secret.html)")]
    [InlineData("[text][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![text](https://example.com/pixel.png)")]
    [InlineData("![text](javascript:alert(1))")]
    [InlineData("[text](https://example.com/\"onclick=\"alert(1))")]
    [InlineData("```html\"onclick=\"alert(1)\n<script>\n```")]
    public void A_description_stays_text(string text)
    {
        using var site = BuiltSite.Of(Document(description: text));

        AssertHarmless(site, $"{text}");
    }

    [Theory]
    [InlineData("Red</script><script>alert(1)</script>")]
    [InlineData("Red\"onclick=\"alert(1)")]
    [InlineData("<!--")]
    public void A_value_stays_text(string value)
    {
        using var site = BuiltSite.Of(Document(description:
            $"Valid values are:\n\n- `{value}`: The first one requires the Other parameter.\n- `Blue`: The second one."));

        AssertHarmless(site, value);
    }

    [Fact]
    public void The_text_of_the_front_matter_stays_text()
    {
        using var site = BuiltSite.Of(Document().Replace(
            "Module Name: Lamps",
            $"Module Name: {Script}\napplicable: {Script}\nonline version: https://example.com/{Script}\"onclick=\"alert(1)",
            StringComparison.Ordinal));

        AssertHarmless(site, Script);
    }

    [Fact]
    public void A_rule_in_notation_stays_text()
    {
        using var site = BuiltSite.Of(Document(description:
            $"```rules\nColor='{Script}' => Other\nmessage: {Script}\n```"));

        AssertHarmless(site, Script);
    }

    [Fact]
    public void A_synopsis_stays_text()
    {
        var document = Document().Replace("Works on lamps.", $"Creates {Script} lamps.", StringComparison.Ordinal);
        using var site = BuiltSite.Of(document);

        AssertHarmless(site, Script);
        var index = File.ReadAllText(Path.Combine(site.Root, "assets/search-index.js"));
        Assert.DoesNotContain("<script", index, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_change_the_direction_of_writing_are_not_in_a_page()
    {
        using var site = BuiltSite.Of(Document(description: "Specifies\u202E the \u2066color\u200B."));

        Assert.DoesNotMatch("[\u200B\u202E\u2066]", File.ReadAllText(Path.Combine(site.Root, "cmdlets/New-Lamp.html")));
        Assert.Equal(
            "Specifies the color.",
            site.Cmdlet("New-Lamp").GetElementById("parameter-Color")!.ParentElement!.QuerySelector(".prose p")!.TextContent);
    }

    private static string Document(string description = "")
        => LampDocument.Of(
            "New-Lamp",
            LampDocument.Syntax("", "New-Lamp [-Color <String>] [-Other <String>]"),
            LampDocument.Parameter("Color", "String", description),
            LampDocument.Parameter("Other", "String"));

    private static void AssertHarmless(BuiltSite site, string text)
    {
        foreach (var page in new[] { site.Page("index.html"), site.Cmdlet("New-Lamp") })
        {
            Assert.All(page.QuerySelectorAll("script"), script => Assert.True(
                script.GetAttribute("src") is { } source ? source.Contains("assets/", StringComparison.Ordinal)
                    : script.GetAttribute("type") == "application/json", text));
            Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, style, base, form, meta[http-equiv=refresh]"));
            Assert.All(page.QuerySelectorAll("*"), element => Assert.DoesNotContain(
                element.Attributes,
                attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style"));
            Assert.All(page.QuerySelectorAll("a[href]"), link => Assert.Matches(
                @"^(https://[^\s""<>]+|#[\w-]+|(\.\./)?(cmdlets/)?[\w-]+\.(html|txt))$", link.GetAttribute("href")));
        }
    }
}
