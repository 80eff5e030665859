using System.Text.RegularExpressions;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// Doubts that a parameter is mandatory: its text says when it isn't needed, some of the products don't have it, or an example of
/// the document does without it. What is doubtful is optional, and is reported.
/// </summary>
internal sealed class MandatoryDoubts
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>What a text says of a parameter that isn't needed, or not always.</summary>
    private static readonly Regex _hedge = new(
        @"\b(?:deprecated|obsolete|retired|no longer|reserved|optional|optionally|omit|omitted|omitting)\b"
        + @"|\b(?:not|isn't) (?:required|mandatory|necessary|needed)\b"
        + @"|\b(?:required|mandatory|needed) (?:only )?(?:if|when|unless|for)\b"
        + @"|\b(?:if|when|unless) you (?:don't|do not|didn't) (?:use|specify|include|set|provide|enter)\b"
        + @"|\byou (?:don't|do not) (?:need|have) to (?:use|specify|include|set|provide|enter)\b"
        + @"|\b(?:typically|usually|normally|generally) (?:use|specif|need|requir)"
        + @"|\b(?:default value|by default|the default is|is the default)\b",
        Options);

    /// <summary>One of these is in every text that <see cref="_hedge"/> finds something in.</summary>
    private static readonly string[] _words =
    [
        "deprecated", "obsolete", "retired", "no longer", "reserved", "optional", "omit", "not ", "n't ", "required", "mandatory",
        "needed", "typically", "usually", "normally", "generally", "default",
    ];

    private readonly Cmdlet _cmdlet;
    private readonly Dictionary<string, ParameterSection> _sections = new(StringComparer.OrdinalIgnoreCase);
    private readonly ProductLimits _limits;
    private readonly HashSet<(string Set, string Parameter)> _doubtful = [];
    private readonly List<SpecDiagnostic> _diagnostics;

    private MandatoryDoubts(Cmdlet cmdlet, IEnumerable<ParameterSection> sections, List<SpecDiagnostic> diagnostics)
    {
        _cmdlet = cmdlet;
        _limits = new ProductLimits(cmdlet);
        _diagnostics = diagnostics;
        foreach (var section in sections.Where(section => !_sections.ContainsKey(section.Name)))
        {
            _sections.Add(section.Name, section);
        }
    }

    /// <summary>The cmdlet without its doubtful demands.</summary>
    public static Cmdlet Apply(
        Cmdlet cmdlet,
        IEnumerable<ParameterSection> sections,
        IReadOnlyList<ExampleInvocation> examples,
        List<SpecDiagnostic> diagnostics)
    {
        var doubts = new MandatoryDoubts(cmdlet, sections, diagnostics);
        doubts.ReadTexts();
        doubts.ReadExamples(examples);
        return doubts.Apply();
    }

    private void ReadTexts()
    {
        foreach (var parameter in _cmdlet.Parameters)
        {
            var sets = _cmdlet.Sets.Where(set => set.Find(parameter.Name) is { } member && IsDemanded(member)).ToList();
            if (sets.Count > 0 && Hedge(parameter) is { } hedge)
            {
                Doubt(sets, parameter, hedge.Line, hedge.Reason);
            }
        }
    }

    private (int Line, string Reason)? Hedge(Parameter parameter)
    {
        if (_limits.Of(parameter) is { } products)
        {
            return (products.Line, $"it doesn't exist in all products of {_cmdlet.Name}");
        }

        if (!_sections.TryGetValue(parameter.Name, out var section) || !Array.Exists(_words, section.Holds))
        {
            return null;
        }

        var sentence = section.Sentences.FirstOrDefault(sentence => _hedge.IsMatch(sentence.Text));
        return sentence is null ? null : (sentence.Line, $"its description says otherwise: \"{sentence.Text}\"");
    }

    /// <summary>An example that lacks something in every set that it can have shows that one of the demands is wrong.</summary>
    private void ReadExamples(IReadOnlyList<ExampleInvocation> examples)
    {
        foreach (var example in examples)
        {
            if (example.IsOpen || example.ReceivesPipeline || example.Sets.Count == 0)
            {
                continue;
            }

            var given = new HashSet<string>(
                example.Arguments.Where(argument => !IsEmpty(argument)).Select(argument => argument.Parameter),
                StringComparer.OrdinalIgnoreCase);
            var missing = example.Sets.ToDictionary(set => set, set => set.Members
                .Where(member => IsStillDemanded(set, member) && !given.Contains(member.Parameter))
                .ToList());
            if (missing.Values.Any(members => members.Count == 0))
            {
                continue;
            }

            foreach (var parameter in _cmdlet.Parameters)
            {
                var sets = example.Sets
                    .Where(set => missing[set].Exists(member => Same(member.Parameter, parameter.Name)))
                    .ToList();
                if (sets.Count > 0)
                {
                    Doubt(sets, parameter, parameter.Line, $"the example in line {example.Line} doesn't use it");
                }
            }
        }
    }

    /// <summary>PowerShell refuses an empty value for what is mandatory as it refuses none.</summary>
    private static bool IsEmpty(ExampleArgument argument) => argument.Values is ["" or "$null"];

    private void Doubt(IReadOnlyList<ParameterSet> sets, Parameter parameter, int line, string reason)
    {
        foreach (var set in sets)
        {
            _doubtful.Add((set.Name, parameter.Name));
        }

        var where = sets.Count == _cmdlet.Sets.Count ? ""
            : $" in the set{(sets.Count > 1 ? "s" : "")} {string.Join(", ", sets.Select(set => set.Name))}";
        _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Conflict, line, 1,
            $"-{parameter.Name} is mandatory{where} according to SYNTAX or the metadata, but {reason}. It is treated as optional."));
    }

    private bool IsStillDemanded(ParameterSet set, SetMember member)
        => IsDemanded(member) && !_doubtful.Contains((set.Name, member.Parameter));

    private static bool IsDemanded(SetMember member) => member.Mandatory || member.SelectsSet;

    private Cmdlet Apply()
        => _doubtful.Count == 0 ? _cmdlet : _cmdlet with
        {
            Sets = _cmdlet.Sets.Select(set => set with
            {
                Members = set.Members
                    .Select(member => IsDemanded(member) && !IsStillDemanded(set, member)
                        ? member with { Mandatory = false, SelectsSet = false }
                        : member)
                    .ToEquatableArray(),
            }).ToEquatableArray(),
        };

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
