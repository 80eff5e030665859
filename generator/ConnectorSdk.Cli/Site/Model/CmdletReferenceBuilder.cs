using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.Cli.Site.Relations;
using ConnectorSdk.Cli.Site.Signatures;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Emit.Documentation;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>Collects the content of a page: from the model, the generated code, and the text of the document.</summary>
internal sealed class CmdletReferenceBuilder
{
    private readonly Cmdlet _cmdlet;
    private readonly CmdletEntry _entry;
    private readonly EmittedNoun _code;
    private readonly IReadOnlyList<SetMembership> _memberships;
    private readonly DocumentProse _prose;
    private readonly IReadOnlyList<RuleStatement> _statements;
    private readonly ILookup<string, RuleStatement> _statementsOf;

    private CmdletReferenceBuilder(CmdletEntry entry, SiteIndex index)
    {
        _cmdlet = entry.Cmdlet;
        _entry = entry;
        _code = index.Emitted(entry.Builder.Noun);
        _memberships = [.. entry.Builder.Sets.Select(set => new SetMembership(set, entry.Builder))];
        _prose = DocumentProse.Read(
            FileText.Read(entry.Spec.Path).Text, new PageLinks(name => index.Find(name)?.File));
        _statements = RuleStatements.Of(entry.Spec.StatedRules);
        _statementsOf = RuleStatements.ByParameter(_statements);
    }

    public static CmdletReference Build(CmdletEntry entry, SiteIndex index) => new CmdletReferenceBuilder(entry, index).Build();

    private CmdletReference Build()
    {
        var anchors = new UniqueNames();
        var parameters = _entry.Builder.Parameters.Select(model => ParameterOf(model, anchors)).ToList();
        var relations = RelationReader.Read(_entry.Spec.StatedRules).ToList();
        return new CmdletReference(_cmdlet, _entry.Builder.Noun)
        {
            Description = _prose.Description,
            Examples = _prose.Examples,
            Sets = [.. _entry.Builder.Sets.Select(set => SetOf(set, parameters))],
            Parameters = parameters,
            Statements = _statements,
            Relations = relations,
            Graph = RuleGraphBuilder.Build([.. parameters.Select(parameter => parameter.Name)], relations),
            Unmatched = _entry.Spec.Spec.Unmatched,
        };
    }

    private SetReference SetOf(SetModel set, IReadOnlyList<ParameterReference> parameters) => new(
        NameOf(set),
        set.Set.IsDefault,
        SyntaxItems.Of(set.Set, parameters),
        [.. EntriesOf(set)]);

    private ParameterReference ParameterOf(ParameterModel model, UniqueNames anchors)
    {
        var parameter = model.Parameter;
        var sets = _entry.Builder.Sets;
        var having = sets.Where(set => set.Set.Find(parameter.Name) is not null).ToList();
        var demanding = having.Where(set => set.Set.Find(parameter.Name)!.Mandatory).ToList();
        return new ParameterReference(parameter, ParameterAnchor.Of(parameter.Name, anchors))
        {
            Sets = having.Count == sets.Count ? [] : [.. having.Select(NameOf)],
            MandatoryIn = [.. demanding.Select(NameOf).Where(name => name.Length > 0)],
            IsMandatory = demanding.Count == sets.Count && sets.Count > 0,
            Products = model.Limits?.Products ?? [],
            Members = MembersOf(model),
            Enum = model.Shape.Kind == ShapeKind.Enum ? _code.Enums.GetValueOrDefault(model.Shape.Type) : null,
            Description = _prose.Of(parameter.Name) is { IsEmpty: false } prose ? prose : Summary(parameter),
            Rules = RuleStatements.About(parameter.Name, _statementsOf[parameter.Name]),
        };
    }

    /// <summary>Gets the entry methods that set the parameter, and the methods of the builders.</summary>
    private IReadOnlyList<EmittedMember> MembersOf(ParameterModel model)
    {
        var name = CSharpText.Pascal(model.Parameter.Name);
        return
        [
            .. _memberships
                .Where(members => members.Given.Exists(given => given.Index == model.Index))
                .SelectMany(members => EntriesOf(members.Set)),
            .. _entry.Builder.Sets.Select(set => set.BuilderName)
                .Prepend(_entry.Builder.BuilderName)
                .Distinct()
                .SelectMany(_code.MembersOf)
                .Where(member => member.Name == "With" + name || member.Name == "Clear" + name),
        ];
    }

    private IEnumerable<EmittedMember> EntriesOf(SetModel set)
        => _code.MembersOf("").Where(entry => entry.Name == set.EntryName);

    private static Html Summary(Parameter parameter)
        => string.Join(" ", new[] { parameter.Notes, parameter.Summary }.Where(text => text.Length > 0)) is { Length: > 0 } text
            ? Html.Of($"<p>{SentenceMarkup.OfXml(XmlText.Inline(text))}</p>")
            : default;

    /// <summary>The name is empty if the cmdlet has only one parameter set, because the name isn't useful then.</summary>
    private string NameOf(SetModel set) => _entry.Builder.Sets.Count == 1 ? "" : set.Set.Name;
}
