namespace ConnectorSdk.Cli.Sources;

/// <summary>A line of code, and how many characters stand before it in its file.</summary>
internal sealed record ScriptLine(string Text, int Indent)
{
    public ScriptLine From(int start) => new(Text[start..], Indent + start);
}
