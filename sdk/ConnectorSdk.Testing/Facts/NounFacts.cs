namespace ConnectorSdk.Testing.Facts;

/// <summary>Represents the facts about a noun by kind and property.</summary>
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

    /// <summary>Gets the facts that apply, in the order of the table.</summary>
    public List<ServerFact> InOrder { get; } = [];

    /// <summary>Gets the value of a fact, or null if there is none.</summary>
    public string? Find(string kind, string property)
        => _byKind.TryGetValue(kind, out var values) && values.TryGetValue(property, out var value) ? value : null;

    public bool Has(string kind, string property) => Find(kind, property) is not null;

    /// <summary>Gets the first fact of a kind, for facts about several properties.</summary>
    public ServerFact? First(string kind) => InOrder.Find(fact => fact.Kind == kind);

    public IEnumerable<ServerFact> OfKind(string kind) => InOrder.Where(fact => fact.Kind == kind);
}
