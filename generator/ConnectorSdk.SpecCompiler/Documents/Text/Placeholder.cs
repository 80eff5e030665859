namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>Recognizes the text that platyPS inserts for a missing description.</summary>
internal static class Placeholder
{
    public static bool Is(Prose prose)
        => prose.StartsWith("{{") ? prose.Text.EndsWith("}}", StringComparison.Ordinal) : prose.StartsWith("@{Text=}");
}
