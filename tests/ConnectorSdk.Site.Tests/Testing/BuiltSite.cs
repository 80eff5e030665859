using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ConnectorSdk.Site.Tests;

/// <summary>A site that the tool has written, with its pages as browsers parse them.</summary>
internal sealed class BuiltSite : IDisposable
{
    private readonly TestFolder _folder = new();

    private BuiltSite(string[] options, Action<TestFolder> write)
    {
        write(_folder);
        Run = ToolRun.Of(["docs", _folder.At("."), "--out", Root, .. options]);
        Assert.Equal(0, Run.ExitCode);
    }

    public ToolRun Run { get; }

    public string Root => _folder.At("site");

    public IEnumerable<string> Files => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static BuiltSite OfSamples(params string[] options) => new(options, SampleDocuments.WriteTo);

    public static BuiltSite Of(string document) => new([], folder => folder.Write("document.md", document));

    public static IHtmlDocument Parse(string path) => new HtmlParser().ParseDocument(File.ReadAllText(path));

    public IHtmlDocument Page(string file) => Parse(Path.Combine(Root, file));

    public IHtmlDocument Cmdlet(string name) => Page($"cmdlets/{name}.html");

    public string Address(string file) => new Uri(Path.Combine(Root, file)).AbsoluteUri;

    public void Dispose() => _folder.Dispose();
}
