using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// Merges the sets of SYNTAX with those that PARAMETERS names. A set holds what SYNTAX shows in it, what the metadata assigns to
/// it by name, and what no SYNTAX block shows at all. SYNTAX says which valued parameters are mandatory; for switches the
/// metadata does, because SYNTAX brackets every switch.
/// </summary>
internal sealed class ParameterSetMerger
{
    private readonly CmdletDocument _document;
    private readonly IReadOnlyList<ParameterSection> _sections;
    private readonly IReadOnlyList<Parameter> _parameters;
    private readonly List<SpecDiagnostic> _diagnostics;
    private readonly HashSet<string> _setNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SyntaxParameter> _shown = new(StringComparer.OrdinalIgnoreCase);
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
        _setNames.UnionWith(shapes.Select(shape => shape.Name));
        SyntaxConflicts.Report(
            _document,
            _sections,
            _parameters,
            [.. shapes.Where(shape => shape.Syntax is not null).Select(shape => (shape.Name, shape.Syntax!))],
            _diagnostics);
        return shapes
            .Select(shape => new ParameterSet(shape.Name, shape.IsDefault, Members(shape).ToEquatableArray()))
            .ToEquatableArray();
    }

    /// <summary>The sets by name. Without SYNTAX, those that the metadata names; at least one.</summary>
    private List<(string Name, bool IsDefault, SyntaxSet? Syntax)> Shapes()
    {
        var syntax = _document.Syntax;
        if (syntax.Count == 1)
        {
            return [(syntax[0].Name ?? ParameterSet.All, true, syntax[0])];
        }

        if (syntax.Count == 0)
        {
            var named = _sections.SelectMany(NamedSets).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            return named.Count > 1
                ? [.. named.Select(name => (name, false, (SyntaxSet?)null))]
                : [(ParameterSet.All, true, null)];
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        List<(string, bool, SyntaxSet?)> shapes = [];
        for (var i = 0; i < syntax.Count; i++)
        {
            var name = syntax[i].Name ?? $"Set{i + 1}";
            for (var suffix = 2; !names.Add(name); suffix++)
            {
                name = $"{syntax[i].Name ?? "Set"}{suffix}";
            }

            shapes.Add((name, syntax[i].IsDefault, syntax[i]));
        }

        return shapes;
    }

    private IEnumerable<SetMember> Members((string Name, bool IsDefault, SyntaxSet? Syntax) set)
    {
        _shown.Clear();
        foreach (var parameter in set.Syntax?.Parameters ?? [])
        {
            _shown.Add(parameter.Name, parameter);
        }

        for (var i = 0; i < _parameters.Count; i++)
        {
            var parameter = _parameters[i];
            var section = i < _sections.Count ? _sections[i] : null;
            _shown.TryGetValue(parameter.Name, out var shown);
            if (shown is null && (section is null || !JoinsWithoutSyntax(section, set.Name)))
            {
                continue;
            }

            var isMandatory = IsMandatory(parameter, shown, section, set.Name);
            yield return new SetMember(parameter.Name, isMandatory, shown?.Positional ?? false);
        }
    }

    private bool JoinsWithoutSyntax(ParameterSection section, string set)
    {
        var named = NamedSets(section).ToList();
        if (named.Exists(name => Same(name, set)))
        {
            return true;
        }

        return !_shownAnywhere.Value.Contains(section.Name) && !named.Exists(_setNames.Contains);
    }

    private bool IsMandatory(Parameter parameter, SyntaxParameter? shown, ParameterSection? section, string set)
    {
        var metadata = section?.Metadata.FirstOrDefault(block => AppliesTo(block, set, _setNames));
        return parameter.IsSwitch
            ? (metadata?.Required ?? shown?.Mandatory) == true && parameter.Name is not ("WhatIf" or "Confirm")
            : shown?.Mandatory ?? metadata?.Required == true;
    }

    /// <summary>A name that is no set's assigns nothing: the block speaks for all.</summary>
    public static bool AppliesTo(ParameterMetadata block, string set, HashSet<string> setNames)
        => block.Sets is null || block.Sets.Any(name => Same(name, set) || Same(name, "All") || !setNames.Contains(name));

    private static IEnumerable<string> NamedSets(ParameterSection section)
        => section.Metadata.SelectMany(block => block.Sets ?? []).Where(name => !Same(name, "All"));

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
