using static Microsoft.Playwright.Assertions;

namespace ConnectorSdk.Site.Tests.Browsing;

/// <summary>The search with only a keyboard.</summary>
[Trait("Speed", "Slow")]
public sealed class SearchTests(TestBrowser browser)
{
    [Theory]
    [InlineData("set-lamp", "cmdlets/Set-Lamp.html")]
    [InlineData("chandelier", "cmdlets/New-Chandelier.html")]
    [InlineData("foot", "cmdlets/New-Lamp.html#parameter-Foot")]
    [InlineData("-voltage", "cmdlets/New-Lamp.html#parameter-Voltage")]
    [InlineData("square", "cmdlets/New-Lamp.html#parameter-Foot")]
    [InlineData("evening", null)]
    public async Task The_first_result_is_opened_by_Enter(string text, string? expected)
    {
        await using var opened = await browser.OpenAsync("index.html");
        await opened.TypeAsync("/", text);
        await Expect(opened.Page.Locator("#search-status")).Not.ToBeEmptyAsync();
        await opened.TypeAsync("Enter");

        await Expect(opened.Page).ToHaveURLAsync(browser.Site.Address("").TrimEnd('/') + "/" + (expected ?? "index.html"));
    }

    [Fact]
    public async Task Arrow_keys_choose_a_result()
    {
        await using var opened = await browser.OpenAsync("cmdlets/Set-Lamp.html");
        await opened.TypeAsync("/", "name");
        var options = opened.Page.Locator("#search-results [role=option]");
        await Expect(options).ToHaveCountAsync(2);
        await opened.TypeAsync("ArrowDown", "ArrowDown");

        await Expect(options.Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(options.Nth(0)).ToHaveAttributeAsync("aria-selected", "false");
        await Expect(opened.Page.Locator("#search")).ToHaveAttributeAsync(
            "aria-activedescendant", await options.Nth(1).GetAttributeAsync("id") ?? "");
    }

    [Theory]
    [InlineData("chandelier name", "New-Chandelier")]
    [InlineData("name lamp", "New-Lamp")]
    public async Task A_second_word_narrows_parameters_to_cmdlets(string text, string cmdlet)
    {
        await using var opened = await browser.OpenAsync("index.html");
        await opened.TypeAsync("/", text);

        var parameters = opened.Page.Locator("#search-results [role=option]").Filter(new() { HasText = "parameter" });
        await Expect(parameters).ToHaveCountAsync(1);
        await Expect(parameters).ToContainTextAsync(cmdlet);
    }

    [Fact]
    public async Task What_is_not_found_is_said()
    {
        await using var opened = await browser.OpenAsync("index.html");
        await opened.TypeAsync("/", "zeppelin");

        await Expect(opened.Page.Locator("#search-status")).ToHaveTextAsync("Nothing matches \"zeppelin\".");
        await opened.TypeAsync("Escape");
        await Expect(opened.Page.Locator("#search-panel")).ToBeHiddenAsync();
    }
}
