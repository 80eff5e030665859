using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Site.Tests.Corpus;

/// <summary>A site for all shared Exchange documents, which its tests share.</summary>
public sealed class CorpusSite : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly Lazy<string> _root;

    public CorpusSite() => _root = new Lazy<string>(() =>
    {
        var run = ToolRun.Of("docs", Path.Combine(SharedDocuments.Folder!, "corpus", "exchange"), "--out", _folder.At("site"));
        Assert.Equal(0, run.ExitCode);
        return _folder.At("site");
    });

    internal string Root
    {
        get
        {
            Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
            return _root.Value;
        }
    }

    public void Dispose() => _folder.Dispose();
}
