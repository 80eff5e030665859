using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Documents.Metadata;
using ConnectorSdk.SpecCompiler.Documents.Syntax;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Sets;

/// <summary>
/// Reports inconsistencies between SYNTAX and PARAMETERS, and which of the two is used, once for each parameter and kind.
/// </summary>
internal sealed class SyntaxConflicts
{
    /// <summary>The parameters that <c>[&lt;CommonParameters&gt;]</c> represents in SYNTAX.</summary>
    private static readonly HashSet<string> _common = new(StringComparer.OrdinalIgnoreCase)
    {
        "Debug", "ErrorAction", "ErrorVariable", "InformationAction", "InformationVariable", "OutBuffer", "OutVariable",
        "PipelineVariable", "ProgressAction", "Verbose", "WarningAction", "WarningVariable",
    };

    private readonly bool _hasSyntax;
    private readonly EquatableArray<ParameterSet> _merged;
    private readonly string[] _sets;
    private readonly HashSet<string> _setNames;
    private readonly List<SpecDiagnostic> _diagnostics;

    /// <summary>The current parameter as each set shows it, or null for a set that doesn't show it.</summary>
    private SyntaxParameter?[] _shown = [];

    private SyntaxConflicts(
        StatedDocument stated,
        string[] sets,
        EquatableArray<ParameterSet> merged,
        List<SpecDiagnostic> diagnostics)
    {
        _hasSyntax = stated.Document.Syntax.Count > 0;
        _merged = merged;
        _sets = sets;
        _setNames = new(sets, StringComparer.OrdinalIgnoreCase);
        _diagnostics = diagnostics;
    }

    /// <summary>
    /// <paramref name="parameters"/> are the parameters with sections, in document order, and then those without a section.
    /// <paramref name="sets"/> are the documented or assigned names of the sets in SYNTAX. <paramref name="merged"/> are the
    /// merged sets.
    /// </summary>
    public static void Report(
        StatedDocument stated,
        IReadOnlyList<Parameter> parameters,
        string[] sets,
        EquatableArray<ParameterSet> merged,
        List<SpecDiagnostic> diagnostics)
    {
        var conflicts = new SyntaxConflicts(stated, sets, merged, diagnostics);
        for (var i = 0; i < stated.Sections.Count; i++)
        {
            conflicts.Report(stated.Sections[i], parameters[i].IsSwitch);
        }
    }

    private void Report(Section section, bool isSwitch)
    {
        _shown = section.Shown;
        if (Array.IndexOf(_shown, null) >= 0 || NamesSets(section))
        {
            ReportPlaces(section);
        }

        foreach (var block in section.Metadata)
        {
            ReportMandatory(section.Name, block, isSwitch);
            ReportPosition(section.Name, block);
        }
    }

    private static bool NamesSets(Section section)
    {
        foreach (var block in section.Metadata)
        {
            if (block.Sets is { } sets && !Array.TrueForAll(sets, IsAll))
            {
                return true;
            }
        }

        return false;
    }

    private void ReportPlaces(Section section)
    {
        var name = section.Name;
        var named = section.Metadata.SelectMany(block => block.Sets ?? []).ToList();
        var saysAll = Array.Exists(section.Metadata, block => block.Sets?.Any(IsAll) == true);
        var line = section.Metadata is [var first, ..] ? first.SetsLine : section.Line;
        Report(line, named.Where(set => _setNames.Count > 1 && !IsAll(set) && !_setNames.Contains(set)), sets =>
            $"-{name} belongs to the {sets} here, but SYNTAX has no parameter set with this name. The name is ignored.");
        if (Array.TrueForAll(_shown, shown => shown is null))
        {
            Report(section.Line, _common.Contains(name) ? [] : [name], _ =>
                $"-{name} is described here, but SYNTAX does not show it. The information in this section is used.");
            return;
        }

        var lacking = SetsThat(show: false);
        Report(line, lacking.Where(set => Contains(named, set)), sets =>
            $"-{name} belongs to the {sets} here, but not in SYNTAX. "
            + "It can be set there, but is not mandatory.");
        Report(line, saysAll && named.TrueForAll(IsAll) ? lacking : [], sets =>
            $"-{name} belongs to all parameter sets here, but SYNTAX does not show it in the {sets}. "
            + "It can be set there, but is not mandatory.");
        Report(line, saysAll || !named.Exists(_setNames.Contains)
                ? []
                : SetsThat(show: true).Where(set => !Contains(named, set)), sets =>
            $"SYNTAX shows -{name} in the {sets}, but not this line. It can be set there, but is not mandatory.");
    }

    /// <summary>Gets the names of the sets that show the parameter, or that don't show it.</summary>
    private List<string> SetsThat(bool show)
    {
        List<string> names = [];
        for (var i = 0; i < _sets.Length; i++)
        {
            if (_shown[i] is not null == show)
            {
                names.Add(_sets[i]);
            }
        }

        return names;
    }

    /// <summary>Reports the sets together, if there are any.</summary>
    private void Report(int line, IEnumerable<string> sets, Func<string, string> message)
    {
        var names = sets.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (names.Count > 0)
        {
            Add(line, message($"parameter set{(names.Count > 1 ? "s" : "")} {string.Join(", ", names)}"));
        }
    }

    /// <summary>
    /// A single value in the metadata can't express differences between sets, so these aren't inconsistent. Neither are the
    /// brackets that many documents put around every switch, if the switch selects a set.
    /// </summary>
    private void ReportMandatory(string name, ParameterMetadata block, bool isSwitch)
    {
        if (block.Required is not { } required || (isSwitch && required && IsDemanded(name)))
        {
            return;
        }

        if (Disagrees(block, required, isPositional: null))
        {
            Add(block.RequiredLine, $"-{name} is {(required ? "mandatory" : "optional")} here, "
                + $"but {(required ? "optional" : "mandatory")} in SYNTAX. It is treated as optional.");
        }
    }

    private bool IsDemanded(string name)
        => name is "WhatIf" or "Confirm" || _merged.Any(set => set.Find(name) is { Mandatory: true } or { SelectsSet: true });

    private void ReportPosition(string name, ParameterMetadata block)
    {
        if (block.Position is { } position && Disagrees(block, isMandatory: null, position.Number is not null))
        {
            Add(block.PositionLine, position.Number is { } number
                ? $"-{name} has the position {number} here, but no position in SYNTAX. The position is not used."
                : $"-{name} has no position here, but has a position in SYNTAX. The position is not used.");
        }
    }

    /// <summary>At least one set shows the parameter, and all sets that show it disagree. Null values aren't compared.</summary>
    private bool Disagrees(ParameterMetadata block, bool? isMandatory, bool? isPositional)
    {
        var isShown = false;
        for (var i = 0; i < _sets.Length; i++)
        {
            if (_shown[i] is { } shown && AppliesTo(block, _sets[i]))
            {
                if (shown.Mandatory == (isMandatory ?? shown.Mandatory) && shown.Positional == (isPositional ?? shown.Positional))
                {
                    return false;
                }

                isShown = true;
            }
        }

        return isShown;
    }

    private bool AppliesTo(ParameterMetadata block, string set) => ParameterSetMerger.AppliesTo(block, set, _setNames);

    private void Add(int line, string message)
    {
        if (_hasSyntax)
        {
            _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Conflict, line, 1, message));
        }
    }

    private static bool IsAll(string set) => Same(set, "All");

    private static bool Contains(List<string> names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
