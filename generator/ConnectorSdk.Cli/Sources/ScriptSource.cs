namespace ConnectorSdk.Cli.Sources;

/// <summary>
/// PowerShell code with the place that it has in its file: a whole script, or a block of a Markdown file, which begins at
/// <paramref name="FirstLine"/>. <paramref name="Indents"/> has, line by line, how many characters stand before the code.
/// </summary>
internal sealed record ScriptSource(string Path, string Text, int FirstLine = 1, IReadOnlyList<int>? Indents = null)
{
    /// <summary>A document shows fragments; what isn't whole there is no mistake.</summary>
    public bool IsFragment => Indents is not null;

    /// <summary>The line in the file of a line of the code, both from 1.</summary>
    public int LineOf(int line) => line + FirstLine - 1;

    /// <summary>The column in the file of a place in the code, both from 1.</summary>
    public int ColumnOf(int line, int column)
        => column + (Indents is not null && line <= Indents.Count ? Indents[line - 1] : 0);
}
