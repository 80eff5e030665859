using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConnectorSdk.Site.Tests.Browsing;

/// <summary>The light and dark themes: the system's setting, or the reader's choice.</summary>
[Trait("Speed", "Slow")]
public sealed class ThemeTests(TestBrowser browser)
{
    private const string Lightness
        = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).reduce((a, b) => a + +b, 0) / 765";

    [Theory]
    [InlineData(ColorScheme.Light, "", true)]
    [InlineData(ColorScheme.Dark, "", false)]
    [InlineData(ColorScheme.Light, "dark", false)]
    [InlineData(ColorScheme.Dark, "light", true)]
    public async Task The_choice_of_the_reader_comes_before_that_of_the_system(ColorScheme system, string choice, bool isLight)
    {
        await using var opened = await browser.OpenAsync("index.html", system);
        await opened.Page.Locator("#theme").SelectOptionAsync(choice);

        Assert.Equal(isLight, await opened.Page.EvaluateAsync<double>(Lightness) > 0.5);
    }

    [Fact]
    public async Task The_choice_is_kept_on_the_next_page()
    {
        await using var opened = await browser.OpenAsync("index.html");
        await opened.Page.Locator("#theme").SelectOptionAsync("dark");
        await opened.Page.GotoAsync(browser.Site.Address("cmdlets/New-Lamp.html"));

        await Expect(opened.Page.Locator("#theme")).ToHaveValueAsync("dark");
        Assert.InRange(await opened.Page.EvaluateAsync<double>(Lightness), 0, 0.5);
    }
}
