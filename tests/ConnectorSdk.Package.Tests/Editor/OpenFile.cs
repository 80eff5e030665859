using System.Text.Json.Nodes;

namespace ConnectorSdk.Package.Tests.Editor;

/// <summary>What an editor underlines.</summary>
internal sealed record Underlined(string Id, int Line, int Start, int End, string Message);

/// <summary>A file that is open in an editor.</summary>
internal sealed class OpenFile
{
    private readonly LanguageServer _server;
    private readonly string _uri;
    private int _version = 1;

    /// <summary>Opens a file.</summary>
    public OpenFile(LanguageServer server, string path)
    {
        (_server, _uri) = (server, new Uri(path).AbsoluteUri);
        Text = File.ReadAllText(path);
        server.Notify("textDocument/didOpen", new
        {
            textDocument = new { uri = _uri, languageId = "csharp", version = _version, text = Text },
        });
    }

    public string Text { get; private set; }

    /// <summary>Replaces the text, without saving it.</summary>
    public void Type(string text)
    {
        Text = text;
        _server.Notify("textDocument/didChange", new
        {
            textDocument = new { uri = _uri, version = ++_version },
            contentChanges = new[] { new { text } },
        });
    }

    public async Task<IReadOnlyList<Underlined>> DiagnosticsAsync()
    {
        var report = await _server.RequestAsync("textDocument/diagnostic", new { textDocument = new { uri = _uri } });
        return [.. report!["items"]!.AsArray().Select(item => Read(item!))];
    }

    /// <summary>What a tooltip shows at the first place of a text.</summary>
    public async Task<string> HoverAsync(string at)
    {
        var hover = await _server.RequestAsync("textDocument/hover", Position(Text.IndexOf(at, StringComparison.Ordinal)));
        return (string)hover!["contents"]!["value"]!;
    }

    /// <summary>The names that are offered behind the first place of a text.</summary>
    public async Task<IReadOnlyList<string>> CompletionsAsync(string behind)
    {
        var position = Position(Text.IndexOf(behind, StringComparison.Ordinal) + behind.Length);
        var list = await _server.RequestAsync("textDocument/completion", position);
        return [.. (list as JsonArray ?? list!["items"]!.AsArray()).Select(item => (string)item!["label"]!)];
    }

    /// <summary>The titles of the changes that the light bulb offers at the first place of a text.</summary>
    public async Task<IReadOnlyList<string>> FixesAsync(string at)
    {
        var offset = Text.IndexOf(at, StringComparison.Ordinal);
        var actions = await _server.RequestAsync("textDocument/codeAction", new
        {
            textDocument = new { uri = _uri },
            range = new { start = Place(offset), end = Place(offset + at.Length) },
            context = new { diagnostics = Array.Empty<object>() },
        });
        return [.. actions!.AsArray().Select(action => (string)action!["title"]!)];
    }

    private object Position(int offset) => new { textDocument = new { uri = _uri }, position = Place(offset) };

    private object Place(int offset)
    {
        var before = Text[..offset];
        return new { line = before.Count(c => c == '\n'), character = offset - (before.LastIndexOf('\n') + 1) };
    }

    private static Underlined Read(JsonNode item)
    {
        var (start, end) = (item["range"]!["start"]!, item["range"]!["end"]!);
        return new Underlined(
            (string)item["code"]!, (int)start["line"]!, (int)start["character"]!, (int)end["character"]!,
            (string)item["message"]!);
    }
}
