using Microsoft.Playwright;

namespace ConnectorSdk.Site.Tests;

/// <summary>
/// A page in a browser. When it is closed, it must not have loaded anything from elsewhere or reported an error.
/// </summary>
internal sealed class TestPage : IAsyncDisposable
{
    private readonly List<string> _problems = [];

    private TestPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => Report(!IsLocal(request.Url), $"requests {request.Url}");
        page.RequestFailed += (_, request) => Report(true, $"can't load {request.Url}");
        page.PageError += (_, error) => Report(true, error);
        page.Console += (_, message) => Report(message.Type is "error" or "warning", message.Text);
    }

    public IPage Page { get; }

    public static async Task<TestPage> OpenAsync(IPage page, string address)
    {
        var opened = new TestPage(page);
        await page.GotoAsync(address);
        return opened;
    }

    public async Task TypeAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            if (key.Length == 1 || char.IsUpper(key[0]))
            {
                await Page.Keyboard.PressAsync(key);
            }
            else
            {
                await Page.Keyboard.TypeAsync(key);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        Assert.Empty(_problems);
    }

    private static bool IsLocal(string address)
        => address.StartsWith("file:", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal);

    private void Report(bool isProblem, string text)
    {
        if (isProblem)
        {
            _problems.Add(text);
        }
    }
}
