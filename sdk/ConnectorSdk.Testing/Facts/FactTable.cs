namespace ConnectorSdk.Testing.Facts;

/// <summary>Represents the facts about servers that aren't in the documents. Code depends only on the kinds of facts.</summary>
internal sealed class FactTable
{
    private static readonly Lazy<FactTable> _default = new(ReadResource);

    private FactTable(IReadOnlyList<ServerFact> facts) => Facts = facts;

    /// <summary>Gets the table of this library.</summary>
    public static FactTable Default => _default.Value;

    public IReadOnlyList<ServerFact> Facts { get; }

    /// <summary>Gets the facts about a noun. If a property has several facts of the same kind, the first one applies.</summary>
    public NounFacts Of(string noun)
        => new(Facts.Where(fact => fact.Noun == ServerFact.AnyNoun
            || fact.Noun.Equals(noun, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Reads a table with a header line. Additional columns are ignored.</summary>
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
