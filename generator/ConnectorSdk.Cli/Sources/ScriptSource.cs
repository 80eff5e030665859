namespace ConnectorSdk.Cli.Sources;

/// <summary>
/// PowerShell code and its location: a whole script, or a block of a Markdown file that starts at <paramref name="FirstLine"/>.
/// <paramref name="Indents"/> has the number of characters before the code for each line.
/// </summary>
internal sealed record ScriptSource(string Path, string Text, int FirstLine = 1, IReadOnlyList<int>? Indents = null)
{
    /// <summary>True for code in a document, where incomplete code isn't an error.</summary>
    public bool IsFragment => Indents is not null;

    /// <summary>Gets the line in the file for a line of the code. Both start at 1.</summary>
    public int LineOf(int line) => line + FirstLine - 1;

    /// <summary>Gets the column in the file for a position in the code. Both start at 1.</summary>
    public int ColumnOf(int line, int column)
        => column + (Indents is not null && line <= Indents.Count ? Indents[line - 1] : 0);
}
