using System.Text.Json;
using static Microsoft.Playwright.Assertions;

namespace ConnectorSdk.Site.Tests.Browsing;

/// <summary>The picture of the rules in a browser.</summary>
[Trait("Speed", "Slow")]
public sealed class PictureTests(TestBrowser browser)
{
    /// <summary>The rectangles of all texts and boxes of each part, and of the part itself.</summary>
    private const string Rectangles = """
        [...document.querySelectorAll('.part svg')].map(svg => {
          const of = element => { const r = element.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom]; };
          return {
            whole: of(svg),
            boxes: [...svg.querySelectorAll('.box')].map(of),
            labels: [...svg.querySelectorAll('.label-box')].map(of),
            texts: [...svg.querySelectorAll('text')].map(of),
          };
        })
        """;

    [Theory]
    [InlineData("New-Lamp", 1280)]
    [InlineData("New-Lamp", 390)]
    [InlineData("New-Chandelier", 1280)]
    [InlineData("New-Chandelier", 390)]
    public async Task Boxes_and_labels_are_inside_of_the_picture_and_do_not_overlap(string cmdlet, int width)
    {
        await using var opened = await browser.OpenAsync($"cmdlets/{cmdlet}.html", width: width);

        var parts = await opened.Page.EvaluateAsync<JsonElement>(Rectangles);

        Assert.NotEqual(0, parts.GetArrayLength());
        foreach (var part in parts.EnumerateArray())
        {
            var whole = Rectangle.Of(part.GetProperty("whole"));
            var shapes = Rectangle.All(part, "boxes").Concat(Rectangle.All(part, "labels")).ToList();
            Assert.All(
                Rectangle.All(part, "texts").Concat(shapes),
                shape => Assert.True(whole.Contains(shape), $"{shape} in {whole}"));
            Assert.All(shapes.Index(), pair => Assert.All(
                shapes.Skip(pair.Index + 1), other => Assert.False(pair.Item.Overlaps(other), $"{pair.Item} and {other}")));
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Texts_stay_large_enough_to_read(int width)
    {
        await using var opened = await browser.OpenAsync("cmdlets/New-Chandelier.html", width: width);

        var parts = await opened.Page.EvaluateAsync<JsonElement>(Rectangles);

        Assert.All(
            parts.EnumerateArray().SelectMany(part => Rectangle.All(part, "texts")),
            text => Assert.InRange(text.Height, 10, 40));
    }

    [Fact]
    public async Task A_name_leads_to_its_parameter_by_the_keyboard()
    {
        await using var opened = await browser.OpenAsync("cmdlets/New-Lamp.html");
        var name = opened.Page.Locator(".part a").Filter(new() { HasText = "Dimmer" });
        await name.FocusAsync();
        await opened.TypeAsync("Enter");

        await Expect(opened.Page).ToHaveURLAsync(browser.Site.Address("cmdlets/New-Lamp.html") + "#parameter-Dimmer");
    }

    [Fact]
    public async Task A_parameter_with_the_focus_shows_what_it_is_connected_with()
    {
        await using var opened = await browser.OpenAsync("cmdlets/New-Lamp.html");
        await opened.Page.Locator(".part a").Filter(new() { HasText = "Quiet" }).FocusAsync();

        await Expect(opened.Page.Locator(".node.near text").Filter(new() { HasText = "Remote" })).ToHaveCountAsync(1);
        await Expect(opened.Page.Locator(".node.near text").Filter(new() { HasText = "Bulb" })).ToHaveCountAsync(0);
    }

    /// <summary>A rectangle on the screen.</summary>
    private sealed record Rectangle(double Left, double Top, double Right, double Bottom)
    {
        /// <summary>The maximum rounding error.</summary>
        private const double Tolerance = 0.6;

        public double Height => Bottom - Top;

        public static Rectangle Of(JsonElement json) => new(
            json[0].GetDouble(), json[1].GetDouble(), json[2].GetDouble(), json[3].GetDouble());

        public static IEnumerable<Rectangle> All(JsonElement part, string name)
            => part.GetProperty(name).EnumerateArray().Select(Of);

        public bool Contains(Rectangle other)
            => other.Left >= Left - Tolerance && other.Top >= Top - Tolerance
                && other.Right <= Right + Tolerance && other.Bottom <= Bottom + Tolerance;

        public bool Overlaps(Rectangle other)
            => other.Left < Right - Tolerance && other.Right > Left + Tolerance
                && other.Top < Bottom - Tolerance && other.Bottom > Top + Tolerance;
    }
}
