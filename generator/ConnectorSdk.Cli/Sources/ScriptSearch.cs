using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Documents.Errata;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.Cli.Sources;

/// <summary>The files of SCRIPT arguments, and the paths that were skipped.</summary>
internal sealed record ScriptSearch(IReadOnlyList<string> Files, IReadOnlyList<LeftOutPath> LeftOut)
{
    public const string StandardInput = "-";

    private const string What = "scripts (*.ps1, *.psm1, or Markdown files with PowerShell blocks)";

    /// <summary>Finds the scripts. A file argument can have any name; folders are searched for scripts and guides.</summary>
    /// <exception cref="UnusableArgumentsException">An argument doesn't match any file.</exception>
    public static ScriptSearch Find(IEnumerable<string> arguments)
    {
        var found = arguments.Select(Find).ToList();
        return new ScriptSearch(
            [.. found.SelectMany(search => search.Files).DistinctBy(Identity)],
            [.. found.SelectMany(search => search.LeftOut).DistinctBy(left => Identity(left.Path))]);
    }

    /// <summary>
    /// Determines whether an argument is or contains scripts. Of Markdown files, only those with PowerShell that aren't cmdlet
    /// documents count.
    /// </summary>
    public static bool IsScriptArgument(string argument)
    {
        if (argument == StandardInput || IsScript(argument))
        {
            return true;
        }

        var files = File.Exists(argument) ? [argument]
            : Directory.Exists(argument) ? FolderSearch.Below(argument).Files
            : GlobPattern.IsGlob(argument) ? GlobPattern.Files(argument)
            : [];
        var markdown = files.Where(MarkdownScripts.IsMarkdown).ToList();
        return files.Any(IsScript)
            || (markdown.Count == 0 ? !MarkdownScripts.IsMarkdown(argument) : markdown.TrueForAll(IsGuide));
    }

    /// <summary>Determines whether a file is a script or a module. The case of the extension is ignored.</summary>
    public static bool IsScript(string path)
        => Path.GetExtension(path).ToUpperInvariant() is ".PS1" or ".PSM1";

    private static ScriptSearch Find(string argument)
    {
        if (argument == StandardInput)
        {
            return new ScriptSearch([argument], []);
        }

        if (Directory.Exists(argument))
        {
            return InFolder(argument);
        }

        var named = PathArgument.Expand(argument, "");
        return !GlobPattern.IsGlob(argument) || File.Exists(argument) || Path.GetExtension(argument) is { Length: > 1 } extension
            && !GlobPattern.IsGlob(extension)
            ? new ScriptSearch(named, [])
            : Choose(argument, named, []);
    }

    private static ScriptSearch InFolder(string folder)
    {
        var search = FolderSearch.Below(folder);
        return Choose(folder, search.Files, [.. search.LeftOut.Where(left => IsOfInterest(left.Path))]);
    }

    private static ScriptSearch Choose(string argument, IReadOnlyList<string> files, IReadOnlyList<LeftOutPath> leftOut)
    {
        var markdown = files.Where(MarkdownScripts.IsMarkdown).ToLookup(IsGuide);
        var scripts = files.Where(path => IsScript(path) || markdown[true].Contains(path)).ToList();
        return scripts.Count == 0
            ? throw new UnusableArgumentsException($"'{argument}' contains no {What}.{Describe(leftOut)}")
            : new ScriptSearch(scripts, leftOut);
    }

    /// <summary>Skipped files that aren't scripts aren't reported.</summary>
    private static bool IsOfInterest(string path)
        => Directory.Exists(path) || IsScript(path) || MarkdownScripts.IsMarkdown(path);

    private static string Describe(IReadOnlyList<LeftOutPath> leftOut)
        => leftOut.Count == 0 ? "" : $" '{leftOut[0].Path}' was skipped because it {leftOut[0].Reason}.";

    private static bool IsGuide(string path)
    {
        if (ErrataFile.IsErrata(path) || FileText.Read(path) is not { Problem: null, Text: var text })
        {
            return false;
        }

        var spec = MarkdownScripts.Read(path, text).Count == 0 ? null : SpecReader.Read(Path.GetFileName(path), text, null);
        return spec is { Cmdlet: null } && spec.Diagnostics.Any(problem => problem.Id == SpecDiagnosticIds.NotACmdlet);
    }

    private static string Identity(string path) => path == StandardInput ? path : Path.GetFullPath(path);
}
