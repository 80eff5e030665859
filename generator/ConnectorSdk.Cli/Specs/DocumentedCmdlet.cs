using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Specs;

/// <summary>A cmdlet as commands are held against it.</summary>
internal sealed class DocumentedCmdlet(LoadedSpec spec)
{
    private readonly Lazy<IReadOnlyList<SourcedRule>> _rules =
        new(() => [.. BuilderModelFactory.Create(spec.Spec.Cmdlet!, spec.Spec.Rules).Rules]);

    private readonly Lazy<IReadOnlyList<SyntaxSet>> _syntax = new(() => ReadSyntax(spec.Path));

    public string Path => spec.Path;

    public Cmdlet Cmdlet => spec.Spec.Cmdlet!;

    /// <summary>The rules that the cmdlet's builders carry.</summary>
    public IReadOnlyList<SourcedRule> Rules => _rules.Value;

    /// <summary>The parameters of a set that take arguments without a name, in the order of SYNTAX.</summary>
    public IReadOnlyList<string> PositionalOf(ParameterSet set)
    {
        var members = set.Members.Where(member => member.Positional).Select(member => member.Parameter).ToList();
        var index = Cmdlet.Sets.ToList().IndexOf(set);
        return members.Count > 1 && index < _syntax.Value.Count
            ? [.. members.OrderBy(name => PlaceIn(_syntax.Value[index], name))]
            : members;
    }

    /// <summary>The sets of a cmdlet are those of SYNTAX, one for one; the model keeps no positions.</summary>
    private static IReadOnlyList<SyntaxSet> ReadSyntax(string path)
        => DocumentReader.Read(path, File.ReadAllText(path), [])?.Syntax ?? [];

    private static int PlaceIn(SyntaxSet syntax, string parameter)
    {
        var place = syntax.Parameters.ToList()
            .FindIndex(shown => shown.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? int.MaxValue : place;
    }
}
