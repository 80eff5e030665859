using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ConnectorSdk.Site.Tests.TestBrowser))]

namespace ConnectorSdk.Site.Tests;

/// <summary>The installed browser, which all tests share, and a site to open. Nothing is downloaded.</summary>
public sealed class TestBrowser : IAsyncLifetime
{
    /// <summary>The environment variable for the browser, if it doesn't have its usual name.</summary>
    private const string Variable = "CONNECTORSDK_BROWSER";

    public const string SkipReason =
        $"There is no browser: neither {Variable} nor a Chromium in PATH names one. On Debian, install the package chromium.";

    private static readonly string[] _names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge"];

    private static readonly string[] _switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string? Executable { get; } = Find();

    private readonly Lazy<BuiltSite> _site = new(() => BuiltSite.OfSamples());

    internal BuiltSite Site => _site.Value;

    public async ValueTask InitializeAsync()
    {
        if (Executable is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = _switches });
        }
    }

    /// <summary>Opens a file of the site in a separate window. The test is skipped if there is no browser.</summary>
    internal async Task<TestPage> OpenAsync(string file, ColorScheme theme = ColorScheme.Light, int width = 1280)
    {
        Assert.SkipWhen(_browser is null, SkipReason);
        var page = await _browser.NewPageAsync(new()
        {
            ColorScheme = theme, ViewportSize = new() { Width = width, Height = 900 },
        });
        return await TestPage.OpenAsync(page, Site.Address(file));
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site.IsValueCreated)
        {
            _site.Value.Dispose();
        }
    }

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return string.IsNullOrEmpty(named)
            ? folders.SelectMany(folder => _names.SelectMany(name => new[] { name, name + ".exe" })
                .Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            : named;
    }
}
