using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Documents.Metadata;
using ConnectorSdk.SpecCompiler.Documents.Syntax;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Sets;

/// <summary>
/// Merges the sets in SYNTAX with those in PARAMETERS. A set has the parameters that SYNTAX shows in it, that the metadata
/// assigns to it, and that no SYNTAX block shows. If SYNTAX and the metadata disagree about a member, it can be set, but is never
/// mandatory.
/// </summary>
internal sealed class ParameterSetMerger
{
    private const string All = "All";

    private readonly StatedDocument _stated;
    private readonly IReadOnlyList<Parameter> _parameters;
    private readonly List<SpecDiagnostic> _diagnostics;
    private readonly HashSet<string> _setNames = new(StringComparer.OrdinalIgnoreCase);

    private ParameterSetMerger(StatedDocument stated, IReadOnlyList<Parameter> parameters, List<SpecDiagnostic> diagnostics)
    {
        _stated = stated;
        _parameters = parameters;
        _diagnostics = diagnostics;
        HasSyntax = stated.Document.Syntax.Any(set => set.Parameters.Count > 0);
    }

    private IReadOnlyList<Section> Sections => _stated.Sections;

    private IReadOnlyList<SyntaxSet> Syntax => _stated.Document.Syntax;

    /// <summary>
    /// <paramref name="parameters"/> are the parameters with sections, in document order, and then those without a section.
    /// </summary>
    public static EquatableArray<ParameterSet> Merge(
        StatedDocument stated, IReadOnlyList<Parameter> parameters, List<SpecDiagnostic> diagnostics)
        => new ParameterSetMerger(stated, parameters, diagnostics).Merge();

    private EquatableArray<ParameterSet> Merge()
    {
        var shapes = Shapes();
        foreach (var shape in shapes)
        {
            _setNames.Add(shape.Name);
        }

        var evidence = new List<MemberEvidence>[shapes.Length];
        var homes = new int[_parameters.Count];
        var hasPositions = false;
        for (var i = 0; i < shapes.Length; i++)
        {
            evidence[i] = Evidence(shapes[i].Name, i);
            foreach (var member in evidence[i])
            {
                homes[member.Index]++;
                hasPositions |= PositionReader.MayHavePosition(member);
            }
        }

        var sets = new ParameterSet[shapes.Length];
        for (var i = 0; i < shapes.Length; i++)
        {
            var members = Members(evidence[i], homes, shapes.Length > 1, hasPositions);
            sets[i] = new ParameterSet(shapes[i].Name, shapes[i].IsDefault, members);
        }

        var shown = Syntax.Count == 0 ? [] : Array.ConvertAll(shapes, shape => shape.Name);
        var merged = new EquatableArray<ParameterSet>(sets);
        SyntaxConflicts.Report(_stated, _parameters, shown, merged, _diagnostics);
        return merged;
    }

    /// <summary>The sets by name; without SYNTAX, those that the metadata names. There is always at least one set.</summary>
    private Shape[] Shapes()
    {
        var syntax = Syntax;
        if (syntax.Count == 1)
        {
            return [new Shape(syntax[0].Name ?? ParameterSet.All, true)];
        }

        if (syntax.Count == 0)
        {
            var named = Sections.SelectMany(NamedSets).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            return named.Count > 1
                ? [.. named.Select(name => new Shape(name, false))]
                : [new Shape(ParameterSet.All, true)];
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var shapes = new Shape[syntax.Count];
        for (var i = 0; i < syntax.Count; i++)
        {
            var name = syntax[i].Name ?? $"Set{i + 1}";
            for (var suffix = 2; !names.Add(name); suffix++)
            {
                name = $"{syntax[i].Name ?? "Set"}{suffix}";
            }

            shapes[i] = new Shape(name, syntax[i].IsDefault);
        }

        return shapes;
    }

    private static EquatableArray<SetMember> Members(
        List<MemberEvidence> evidence, int[] homes, bool hasOtherSets, bool hasPositions)
    {
        var positions = hasPositions ? PositionReader.Read(evidence) : PositionReader.WithoutNumbers(evidence);
        var members = new SetMember[evidence.Count];
        for (var i = 0; i < members.Length; i++)
        {
            var member = evidence[i];
            members[i] = new SetMember(member.Parameter.Name, member.IsMandatory, positions[i])
            {
                IsCertain = member.IsCertain,
                SelectsSet = hasOtherSets && homes[member.Index] == 1 && member.IsMandatorySwitch,
            };
        }

        return new EquatableArray<SetMember>(members);
    }

    /// <summary>Collects the information in SYNTAX and the metadata about the members of a set.</summary>
    private List<MemberEvidence> Evidence(string set, int index)
    {
        List<MemberEvidence> members = new(_parameters.Count);
        for (var i = 0; i < _parameters.Count; i++)
        {
            var section = i < Sections.Count ? Sections[i] : null;
            var shown = Syntax.Count == 0 ? null
                : section is null ? Syntax[index].Find(_parameters[i].Name)
                : section.Shown[index];
            var assignment = section is null ? Truth.Unknown : Assignment(section, set);
            if (shown is not null || assignment == Truth.True || IsNowhere(section, assignment))
            {
                var isCertain = shown is null ? !HasSyntax : assignment != Truth.False;
                members.Add(new MemberEvidence(i, _parameters[i], shown, Blocks(section, set), HasSyntax, isCertain));
            }
        }

        return members;
    }

    private bool HasSyntax { get; }

    /// <summary>
    /// The parameter may be in any set, because no SYNTAX block shows it, and the metadata doesn't name its sets.
    /// </summary>
    private static bool IsNowhere(Section? section, Truth assignment)
        => section is not null && assignment == Truth.Unknown && Array.TrueForAll(section.Shown, shown => shown is null);

    /// <summary>
    /// Determines whether the metadata assigns the parameter to the set. The result is unknown if the metadata names none of the
    /// sets.
    /// </summary>
    private Truth Assignment(Section section, string set)
    {
        var namesSet = false;
        foreach (var block in section.Metadata)
        {
            if (block.Sets is null)
            {
                continue;
            }

            foreach (var name in block.Sets)
            {
                if (Same(name, set) || Same(name, All))
                {
                    return Truth.True;
                }

                namesSet |= _setNames.Contains(name);
            }
        }

        return namesSet ? Truth.False : Truth.Unknown;
    }

    private ParameterMetadata[] Blocks(Section? section, string set)
        => section is null ? [] : section.Metadata is [var only] && AppliesTo(only, set, _setNames) ? section.Metadata
            : Applicable(section.Metadata, set);

    private ParameterMetadata[] Applicable(ParameterMetadata[] blocks, string set)
        => Array.FindAll(blocks, block => AppliesTo(block, set, _setNames));

    /// <summary>A block applies to all sets if it names an unknown set.</summary>
    public static bool AppliesTo(ParameterMetadata block, string set, HashSet<string> setNames)
    {
        if (block.Sets is null)
        {
            return true;
        }

        foreach (var name in block.Sets)
        {
            if (Same(name, set) || Same(name, All) || !setNames.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> NamedSets(Section section)
        => section.Metadata.SelectMany(block => block.Sets ?? []).Where(name => !Same(name, All));

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of a set, and whether it is the default set.</summary>
    private sealed record Shape(string Name, bool IsDefault);
}
