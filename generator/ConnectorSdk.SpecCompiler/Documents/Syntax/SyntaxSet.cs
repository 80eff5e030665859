namespace ConnectorSdk.SpecCompiler.Documents.Syntax;

/// <summary>A code block of the SYNTAX section: one parameter set. No two of its parameters have the same name.</summary>
internal sealed record SyntaxSet(string? Name, bool IsDefault, int Line, IReadOnlyList<SyntaxParameter> Parameters)
{
    private Dictionary<string, SyntaxParameter>? _byName;

    /// <returns>The parameter; null if the set doesn't contain it.</returns>
    public SyntaxParameter? Find(string parameter) => (_byName ??= ByName()).TryGetValue(parameter, out var shown) ? shown : null;

    private Dictionary<string, SyntaxParameter> ByName()
    {
        var byName = new Dictionary<string, SyntaxParameter>(Parameters.Count, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Parameters.Count; i++)
        {
            byName.Add(Parameters[i].Name, Parameters[i]);
        }

        return byName;
    }
}
