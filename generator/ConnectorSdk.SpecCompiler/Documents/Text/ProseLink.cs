namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>A part of a prose that leads to another page.</summary>
internal sealed record ProseLink(int Start, int Length, string Url);
