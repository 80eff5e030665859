using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Specs;

/// <summary>A cmdlet as commands are held against it.</summary>
internal sealed class DocumentedCmdlet(LoadedSpec spec)
{
    private readonly Lazy<IReadOnlyList<SourcedRule>> _rules =
        new(() => RulesOf(BuilderModelFactory.Create(spec.Spec.Cmdlet!, spec.Spec.Rules)));

    private readonly Lazy<IReadOnlyList<SyntaxSet>> _syntax = new(() => ReadSyntax(spec.Path));

    public string Path => spec.Path;

    public Cmdlet Cmdlet => spec.Spec.Cmdlet!;

    /// <summary>The rules that the cmdlet's builders carry, and those of parameters that not all of its products have.</summary>
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

    private static IReadOnlyList<SourcedRule> RulesOf(BuilderModel model) =>
    [
        .. model.Rules,
        .. model.Parameters.Where(parameter => parameter.Limits is not null).Select(parameter => LimitOf(
            parameter.Parameter.Name, parameter.Limits!)),
    ];

    private static SourcedRule LimitOf(string parameter, ProductListing listing) => new(
        listing.RuleOf(parameter), RuleSeverity.Warning, parameter, listing.Quote, listing.Document, listing.Line, IsStated: false);

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
