using ConnectorSdk.SpecCompiler.Documents.Syntax;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Sets;

/// <summary>A set of SYNTAX, with the name that it has or is given, whose parameters are found by name.</summary>
internal sealed class ShownSet
{
    private readonly Dictionary<string, SyntaxParameter> _parameters;

    public ShownSet(string name, SyntaxSet syntax)
    {
        Name = name;
        _parameters = new(syntax.Parameters.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in syntax.Parameters)
        {
            _parameters.Add(parameter.Name, parameter);
        }
    }

    public string Name { get; }

    /// <summary>Null where the set doesn't show the parameter.</summary>
    public SyntaxParameter? Find(string parameter) => _parameters.TryGetValue(parameter, out var shown) ? shown : null;
}
