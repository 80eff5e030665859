namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>The word sequences of one meaning, in the notation of <see cref="WordRuns"/>.</summary>
internal sealed record WordMeaning(uint Bits, params string[] Runs);
