namespace ConnectorSdk.Testing.Facts;

/// <summary>The facts about one noun, by kind and property.</summary>
internal sealed class NounFacts
{
    private readonly Dictionary<string, Dictionary<string, string>> _byKind = new(StringComparer.Ordinal);

    public NounFacts(IEnumerable<ServerFact> facts)
    {
        foreach (var fact in facts)
        {
            if (!_byKind.TryGetValue(fact.Kind, out var values))
            {
                _byKind[fact.Kind] = values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            }

            if (!values.ContainsKey(fact.Property))
            {
                values.Add(fact.Property, fact.Value);
                InOrder.Add(fact);
            }
        }
    }

    /// <summary>The facts that apply, in the order of the table.</summary>
    public List<ServerFact> InOrder { get; } = [];

    /// <summary>The value of a fact; null if there is none.</summary>
    public string? Find(string kind, string property)
        => _byKind.TryGetValue(kind, out var values) && values.TryGetValue(property, out var value) ? value : null;

    public bool Has(string kind, string property) => Find(kind, property) is not null;

    /// <summary>The first fact of a kind, for facts about several properties at once.</summary>
    public ServerFact? First(string kind) => InOrder.Find(fact => fact.Kind == kind);

    public IEnumerable<ServerFact> OfKind(string kind) => InOrder.Where(fact => fact.Kind == kind);
}
