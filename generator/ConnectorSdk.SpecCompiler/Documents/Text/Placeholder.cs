namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>What platyPS writes where somebody is still to describe something.</summary>
internal static class Placeholder
{
    public static bool Is(Prose prose)
        => prose.StartsWith("{{") ? prose.Text.EndsWith("}}", StringComparison.Ordinal) : prose.StartsWith("@{Text=}");
}
