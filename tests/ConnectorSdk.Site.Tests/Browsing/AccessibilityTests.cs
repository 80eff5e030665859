using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConnectorSdk.Site.Tests.Browsing;

/// <summary>The site is usable with a keyboard and with a screen reader.</summary>
[Trait("Speed", "Slow")]
public sealed class AccessibilityTests(TestBrowser browser)
{
    /// <summary>These two rules load the page again, which isn't possible for a page that is opened as a file.</summary>
    private static readonly AxeRunOptions _options = new()
    {
        Rules = new()
        {
            ["css-orientation-lock"] = new RuleOptions { Enabled = false },
            ["no-autoplay-audio"] = new RuleOptions { Enabled = false },
        },
    };

    [Theory]
    [InlineData("index.html", ColorScheme.Light, 1280)]
    [InlineData("index.html", ColorScheme.Dark, 1280)]
    [InlineData("cmdlets/New-Lamp.html", ColorScheme.Light, 1280)]
    [InlineData("cmdlets/New-Lamp.html", ColorScheme.Dark, 1280)]
    [InlineData("cmdlets/Set-Lamp.html", ColorScheme.Light, 1280)]
    [InlineData("cmdlets/New-Chandelier.html", ColorScheme.Dark, 1280)]
    [InlineData("cmdlets/New-Lamp.html", ColorScheme.Light, 390)]
    public async Task Axe_finds_nothing(string file, ColorScheme theme, int width)
    {
        await using var opened = await browser.OpenAsync(file, theme, width);

        Assert.Empty(await CheckAsync(opened.Page));
    }

    [Fact]
    public async Task Axe_finds_nothing_in_the_results_of_a_search()
    {
        await using var opened = await browser.OpenAsync("cmdlets/New-Lamp.html");
        await opened.TypeAsync("/", "name");
        await Expect(opened.Page.Locator("#search-results [role=option]")).Not.ToHaveCountAsync(0);
        await opened.TypeAsync("ArrowDown");

        Assert.Empty(await CheckAsync(opened.Page));
    }

    [Fact]
    public async Task The_first_stop_leads_to_the_content()
    {
        await using var opened = await browser.OpenAsync("cmdlets/New-Lamp.html");
        await opened.TypeAsync("Tab");
        await Expect(opened.Page.Locator(".skip")).ToBeFocusedAsync();
        await opened.TypeAsync("Enter");

        await Expect(opened.Page.Locator("main")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("index.html", 390)]
    [InlineData("cmdlets/New-Lamp.html", 390)]
    [InlineData("cmdlets/New-Chandelier.html", 390)]
    [InlineData("cmdlets/New-Chandelier.html", 1280)]
    public async Task No_page_is_wider_than_the_screen(string file, int width)
    {
        await using var opened = await browser.OpenAsync(file, width: width);

        Assert.InRange(await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
    }

    private static async Task<IEnumerable<string>> CheckAsync(IPage page)
    {
        var result = await page.RunAxe(_options);
        Assert.Contains(result.Passes, rule => rule.Id == "color-contrast");
        return result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"));
    }
}
