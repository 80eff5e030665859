namespace ConnectorSdk.Cli.Sources;

/// <summary>A line of code, and the number of characters before it in the file.</summary>
internal sealed record ScriptLine(string Text, int Indent)
{
    public ScriptLine From(int start) => new(Text[start..], Indent + start);
}
