namespace ConnectorSdk.Rules.Diagnostics;

/// <summary>Represents a row of <see cref="DiagnosticTable"/>.</summary>
internal sealed record DiagnosticEntry(string Id, string Title, string Category, DiagnosticLevel Level)
{
    /// <summary>The folder of the pages, relative to the root of the repository.</summary>
    public const string PageFolder = "analyzers/docs/rules";

    /// <summary>Gets the address of the page that describes the diagnostic.</summary>
    public string HelpUri => $"{ProjectAddress.Url}/blob/main/{PageFolder}/{Id}.md";
}
