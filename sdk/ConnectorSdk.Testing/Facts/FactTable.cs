namespace ConnectorSdk.Testing.Facts;

/// <summary>What is known about servers beside the documents, as data: code knows the kinds of facts only.</summary>
internal sealed class FactTable
{
    private static readonly Lazy<FactTable> _default = new(ReadResource);

    private FactTable(IReadOnlyList<ServerFact> facts) => Facts = facts;

    /// <summary>The table of this library.</summary>
    public static FactTable Default => _default.Value;

    public IReadOnlyList<ServerFact> Facts { get; }

    /// <summary>The facts about a noun. Of several of the same kind for the same property, the first applies.</summary>
    public NounFacts Of(string noun)
        => new(Facts.Where(fact => fact.Noun == ServerFact.AnyNoun
            || fact.Noun.Equals(noun, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Reads a table with a line of headings. Further columns are for the reader of the file.</summary>
    public static FactTable Read(TextReader reader)
    {
        List<ServerFact> facts = [];
        _ = reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var noun, var property, var kind, var value, ..])
            {
                facts.Add(new ServerFact(noun, property, kind, value));
            }
        }

        return new FactTable(facts);
    }

    private static FactTable ReadResource()
    {
        using var stream = typeof(FactTable).Assembly.GetManifestResourceStream("server-facts.tsv")!;
        using StreamReader reader = new(stream);
        return Read(reader);
    }
}
