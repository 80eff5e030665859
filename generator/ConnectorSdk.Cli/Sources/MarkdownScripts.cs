using System.Management.Automation.Language;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;

namespace ConnectorSdk.Cli.Sources;

/// <summary>The PowerShell code in a Markdown file. Each fenced block is a separate script.</summary>
internal static partial class MarkdownScripts
{
    private static readonly HashSet<string> _languages = new(StringComparer.OrdinalIgnoreCase)
    {
        "powershell", "powershell-interactive", "azurepowershell", "azurepowershell-interactive",
        "pwsh", "posh", "ps", "ps1", "psm1",
    };

    private static readonly MarkdownPipeline _blocksOnly = CreatePipeline();

    public static bool IsMarkdown(string path)
        => Path.GetExtension(path).ToUpperInvariant() is ".MD" or ".MARKDOWN";

    /// <summary>Gets the blocks in order, or none if the Markdown is nested too deeply to be parsed.</summary>
    public static IReadOnlyList<ScriptSource> Read(string path, string text)
    {
        try
        {
            return [.. Markdown.Parse(text, _blocksOnly).Descendants<FencedCodeBlock>()
                .Select(block => (Block: block, Lines: LinesOf(block, text)))
                .Where(block => IsPowerShell(block.Block)
                    || (block.Block.Info is null or "" && ConsoleSession.IsOne(block.Lines)))
                .Select(block => SourceOf(path, block.Block, block.Lines))];
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    /// <summary>Gets the lines of the fenced blocks that aren't PowerShell.</summary>
    public static IReadOnlyList<int> FindOthers(string path, string text)
    {
        var first = Read(path, text).Select(block => block.FirstLine).ToHashSet();
        try
        {
            return [.. Markdown.Parse(text, _blocksOnly).Descendants<FencedCodeBlock>()
                .Where(block => !first.Contains(block.Line + 2))
                .Select(block => block.Line + 1)];
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

    /// <summary>
    /// Text of unknown type is Markdown if it contains a PowerShell block whose fence isn't in a string or a comment.
    /// </summary>
    public static bool IsLikely(string text)
    {
        var fence = Fence().Match(text);
        if (!fence.Success)
        {
            return false;
        }

        Parser.ParseInput(text[..fence.Index], out _, out var errors);
        return !errors.Any(error => error.IncompleteInput
            && error.ErrorId.Contains("Terminat", StringComparison.OrdinalIgnoreCase)
            && (error.ErrorId.Contains("String", StringComparison.OrdinalIgnoreCase)
                ? error.Extent.Text.StartsWith('@')
                : error.ErrorId.Contains("Comment", StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex(@"^ {0,3}(?:```+|~~~+)[ \t]*\{?\.?(?:powershell|pwsh|posh|ps1)\b",
        RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Fence();

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseYamlFrontMatter();
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    /// <summary>Some tools write the language as a class: <c>{.powershell}</c>.</summary>
    private static bool IsPowerShell(FencedCodeBlock block)
        => block.Info is { } info && _languages.Contains(info.TrimStart('{', '.').TrimEnd('}'));

    private static ScriptSource SourceOf(string path, FencedCodeBlock block, IReadOnlyList<ScriptLine> lines)
    {
        var code = ConsoleSession.IsOne(lines) ? ConsoleSession.CommandsOf(lines) : lines;
        return new ScriptSource(
            path, string.Join('\n', code.Select(line => line.Text)), block.Line + 2, [.. code.Select(line => line.Indent)]);
    }

    private static List<ScriptLine> LinesOf(FencedCodeBlock block, string text)
    {
        List<ScriptLine> lines = [];
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var slice = block.Lines.Lines[i].Slice;
            var start = Math.Clamp(slice.Start, 0, text.Length);
            var lineStart = start == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], start - 1) + 1;
            lines.Add(new ScriptLine(slice.ToString(), start - lineStart));
        }

        return lines;
    }
}
