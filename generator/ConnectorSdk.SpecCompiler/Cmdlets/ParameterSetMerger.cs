using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// Merges the sets of SYNTAX with those that PARAMETERS names. A set holds what SYNTAX shows in it, what the metadata assigns to
/// it by name, and what no SYNTAX block shows at all. SYNTAX says which valued parameters are mandatory, and none is where only the
/// metadata has it in the set; for switches the metadata does, because SYNTAX brackets every switch.
/// </summary>
internal sealed class ParameterSetMerger
{
    private readonly CmdletDocument _document;
    private readonly IReadOnlyList<ParameterSection> _sections;
    private readonly IReadOnlyList<Parameter> _parameters;
    private readonly List<SpecDiagnostic> _diagnostics;
    private readonly HashSet<string> _setNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<HashSet<string>> _shownAnywhere;

    private ParameterSetMerger(
        CmdletDocument document,
        IReadOnlyList<ParameterSection> sections,
        IReadOnlyList<Parameter> parameters,
        List<SpecDiagnostic> diagnostics)
    {
        _document = document;
        _sections = sections;
        _parameters = parameters;
        _diagnostics = diagnostics;
        _shownAnywhere = new Lazy<HashSet<string>>(() => new HashSet<string>(
            document.Syntax.SelectMany(set => set.Parameters).Select(parameter => parameter.Name), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The parameters are those of the sections, in their order, then those without one.</summary>
    public static EquatableArray<ParameterSet> Merge(
        CmdletDocument document,
        IReadOnlyList<ParameterSection> sections,
        IReadOnlyList<Parameter> parameters,
        List<SpecDiagnostic> diagnostics)
        => new ParameterSetMerger(document, sections, parameters, diagnostics).Merge();

    private EquatableArray<ParameterSet> Merge()
    {
        var shapes = Shapes();
        List<ShownSet> shown = new(shapes.Count);
        foreach (var shape in shapes)
        {
            _setNames.Add(shape.Name);
            if (shape.Shown is not null)
            {
                shown.Add(shape.Shown);
            }
        }

        SyntaxConflicts.Report(_document, _sections, _parameters, shown, _diagnostics);
        return shapes
            .Select(shape => new ParameterSet(shape.Name, shape.IsDefault, Members(shape.Name, shape.Shown)))
            .ToEquatableArray();
    }

    /// <summary>The sets by name. Without SYNTAX, those that the metadata names; at least one.</summary>
    private List<Shape> Shapes()
    {
        var syntax = _document.Syntax;
        if (syntax.Count == 1)
        {
            return [Shape.Of(syntax[0].Name ?? ParameterSet.All, true, syntax[0])];
        }

        if (syntax.Count == 0)
        {
            var named = _sections.SelectMany(NamedSets).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            return named.Count > 1
                ? named.ConvertAll(name => new Shape(name, false, null))
                : [new Shape(ParameterSet.All, true, null)];
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        List<Shape> shapes = new(syntax.Count);
        for (var i = 0; i < syntax.Count; i++)
        {
            var name = syntax[i].Name ?? $"Set{i + 1}";
            for (var suffix = 2; !names.Add(name); suffix++)
            {
                name = $"{syntax[i].Name ?? "Set"}{suffix}";
            }

            shapes.Add(Shape.Of(name, syntax[i].IsDefault, syntax[i]));
        }

        return shapes;
    }

    private EquatableArray<SetMember> Members(string set, ShownSet? shownSet)
    {
        List<SetMember> members = new(_parameters.Count);
        for (var i = 0; i < _parameters.Count; i++)
        {
            var parameter = _parameters[i];
            var section = i < _sections.Count ? _sections[i] : null;
            var shown = shownSet?.Find(parameter.Name);
            if (shown is null && (section is null || !JoinsWithoutSyntax(section, set)))
            {
                continue;
            }

            var isMandatory = IsMandatory(parameter, shown, section, set);
            members.Add(new SetMember(parameter.Name, isMandatory, shown?.Positional ?? false));
        }

        return members.ToEquatableArray();
    }

    private bool JoinsWithoutSyntax(ParameterSection section, string set)
    {
        var namesSet = false;
        foreach (var block in section.Metadata)
        {
            foreach (var name in block.Sets ?? [])
            {
                if (Same(name, "All"))
                {
                    continue;
                }

                if (Same(name, set))
                {
                    return true;
                }

                namesSet |= _setNames.Contains(name);
            }
        }

        return !namesSet && !_shownAnywhere.Value.Contains(section.Name);
    }

    private bool IsMandatory(Parameter parameter, SyntaxParameter? shown, ParameterSection? section, string set)
    {
        var metadata = section is null ? null : Applying(section, set);
        return parameter.IsSwitch
            ? (metadata?.Required ?? shown?.Mandatory) == true && parameter.Name is not ("WhatIf" or "Confirm")
            : shown?.Mandatory ?? (metadata?.Required == true && !_shownAnywhere.Value.Contains(parameter.Name));
    }

    private ParameterMetadata? Applying(ParameterSection section, string set)
    {
        foreach (var block in section.Metadata)
        {
            if (AppliesTo(block, set, _setNames))
            {
                return block;
            }
        }

        return null;
    }

    /// <summary>A name that is no set's assigns nothing: the block speaks for all.</summary>
    public static bool AppliesTo(ParameterMetadata block, string set, HashSet<string> setNames)
    {
        if (block.Sets is null)
        {
            return true;
        }

        foreach (var name in block.Sets)
        {
            if (Same(name, set) || Same(name, "All") || !setNames.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> NamedSets(ParameterSection section)
        => section.Metadata.SelectMany(block => block.Sets ?? []).Where(name => !Same(name, "All"));

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    /// <summary>A set without its members. <paramref name="Shown"/> is null where no SYNTAX block shows it.</summary>
    private sealed record Shape(string Name, bool IsDefault, ShownSet? Shown)
    {
        public static Shape Of(string name, bool isDefault, SyntaxSet syntax) => new(name, isDefault, new ShownSet(name, syntax));
    }
}
