using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Sets;

/// <summary>
/// Finds parameters that may not be mandatory: the text contradicts it, some products don't have the parameter, or an example
/// omits it. Such a parameter is treated as optional, and is reported.
/// </summary>
internal sealed class MandatoryDoubts
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const string Self = @"(?:this|the (?<name>\w+)) (?:parameter|switch|setting)";
    private const string Subject = $"(?:{Self}|it|a value(?: for {Self})?)";

    /// <summary>Matches descriptions of parameters that are optional or no longer used.</summary>
    private static readonly Regex _status = new(
        $@"\b{Self} (?:is|was|has been|will be) (?:being |now |only )?(?:deprecated|obsolete|retired|reserved|optional)\b"
        + $@"|\b{Self} is no longer (?:used|supported|available|functional|needed|required)\b"
        + @"|^(?:deprecated|obsolete|optional|reserved)\b",
        Options);

    /// <summary>Matches descriptions of parameters that aren't required in some cases.</summary>
    private static readonly Regex _condition = new(
        $@"\b{Subject} (?:is not|isn't) (?:required|mandatory|necessary|needed)\b"
        + $@"|\b{Subject} is (?:only )?(?:required|mandatory|needed) (?:only )?(?:if|when|unless|for|on|with)\b"
        + $@"|\b(?:omit|leave out|(?:don't|do not) (?:need to |have to )?(?:use|specify|include|set|provide|enter)) "
        + $@"{Self}(?! label| with)\b"
        + $@"|\b(?:typically|usually|normally|generally) (?:use|specify|need|require) {Self}\b"
        + $@"|\b{Self} is (?:typically|usually|normally|generally) (?:used|specified|needed|required)\b",
        Options);

    private readonly Cmdlet _cmdlet;
    private readonly IReadOnlyList<Section> _sections;
    private readonly ProductLimits _limits;
    private readonly HashSet<DoubtfulMember> _doubtful = [];
    private readonly List<SpecDiagnostic> _diagnostics;

    private MandatoryDoubts(Cmdlet cmdlet, IReadOnlyList<Section> sections, List<SpecDiagnostic> diagnostics)
    {
        _cmdlet = cmdlet;
        _limits = new ProductLimits(cmdlet);
        _sections = sections;
        _diagnostics = diagnostics;
    }

    /// <summary>
    /// Makes doubtful mandatory parameters optional. The cmdlet's parameters are those with sections, in document order, and then
    /// those without a section.
    /// </summary>
    public static Cmdlet Apply(
        Cmdlet cmdlet,
        IReadOnlyList<Section> sections,
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
        for (var i = 0; i < _cmdlet.Parameters.Count; i++)
        {
            var parameter = _cmdlet.Parameters[i];
            if (IsDemandedAnywhere(parameter) && Hedge(parameter, i < _sections.Count ? _sections[i] : null) is { } hedge)
            {
                var sets = _cmdlet.Sets.Where(set => set.Find(parameter.Name) is { } member && IsDemanded(member)).ToList();
                Doubt(sets, parameter, hedge.Line, hedge.Reason);
            }
        }
    }

    private bool IsDemandedAnywhere(Parameter parameter)
    {
        foreach (var set in _cmdlet.Sets)
        {
            if (set.Find(parameter.Name) is { } member && IsDemanded(member))
            {
                return true;
            }
        }

        return false;
    }

    private (int Line, string Reason)? Hedge(Parameter parameter, Section? section)
    {
        var identifies = Identifies(parameter);
        if (identifies && parameter.IsSwitch)
        {
            return null; // By choosing the set, the user has chosen the case that the text describes.
        }

        if (!identifies && _limits.Of(parameter) is { } products)
        {
            return (products.Line, $"it is not available in all products of {_cmdlet.Name}");
        }

        // A default may describe the stored object only. This doesn't apply to a parameter that identifies its sets.
        if (parameter is { IsSwitch: false, Default: { } value } && (identifies || !_cmdlet.ChangesStoredObject))
        {
            return (parameter.Line, $"its default value is {value}");
        }

        var sentence = section?.SentencesWith(Cues.Hedge).FirstOrDefault(sentence => IsSaid(_status, sentence, parameter)
            || (!identifies && IsSaid(_condition, sentence, parameter)));
        return sentence is null ? null : (sentence.Line, $"its description contradicts this: \"{sentence.Text}\"");
    }

    private static bool IsSaid(Regex hedge, Sentence sentence, Parameter parameter)
        => hedge.Match(sentence.Text) is { Success: true } match
            && (match.Groups["name"] is not { Success: true } name || Same(name.Value, parameter.Name));

    /// <summary>
    /// Determines whether the parameter identifies its sets: it is mandatory in some sets, and the other sets don't have it. A
    /// product without the parameter has none of these sets.
    /// </summary>
    private bool Identifies(Parameter parameter)
    {
        var members = _cmdlet.Sets.Select(set => set.Find(parameter.Name)).ToList();
        return members.Contains(null) && members.TrueForAll(member => member is null || IsDemanded(member));
    }

    /// <summary>
    /// If an example omits a mandatory parameter in every possible set, one of these parameters isn't mandatory.
    /// </summary>
    private void ReadExamples(IReadOnlyList<ExampleInvocation> examples)
    {
        foreach (var example in examples)
        {
            if (example.IsOpen || example.ReceivesPipeline || example.Sets.Count == 0)
            {
                continue;
            }

            if (example.Sets.Any(set => IsComplete(example, set)))
            {
                continue;
            }

            foreach (var parameter in _cmdlet.Parameters)
            {
                var sets = example.Sets
                    .Where(set => set.Find(parameter.Name) is { } member && IsMissing(example, set, member))
                    .ToList();
                if (sets.Count > 0)
                {
                    Doubt(sets, parameter, parameter.Line, $"the example on line {example.Line} does not use it");
                }
            }
        }
    }

    private bool IsComplete(ExampleInvocation example, ParameterSet set)
    {
        foreach (var member in set.Members)
        {
            if (IsMissing(example, set, member))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsMissing(ExampleInvocation example, ParameterSet set, SetMember member)
        => IsStillDemanded(set, member)
            && !example.Arguments.Any(argument => Same(argument.Parameter, member.Parameter) && !IsEmpty(argument));

    /// <summary>PowerShell rejects an empty value for a mandatory parameter as if the parameter were omitted.</summary>
    private static bool IsEmpty(ExampleArgument argument) => argument.Values is ["" or "$null"];

    private void Doubt(IReadOnlyList<ParameterSet> sets, Parameter parameter, int line, string reason)
    {
        foreach (var set in sets)
        {
            _doubtful.Add(new DoubtfulMember(set.Name, parameter.Name));
        }

        var where = sets.Count == _cmdlet.Sets.Count ? ""
            : $" in the parameter set{(sets.Count > 1 ? "s" : "")} {string.Join(", ", sets.Select(set => set.Name))}";
        _diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Conflict, line, 1,
            $"-{parameter.Name} is mandatory{where} according to SYNTAX or the metadata, but {reason}. "
            + "It is treated as optional.")
        {
            IsDoubt = true,
            Parameter = parameter.Name,
        });
    }

    private bool IsStillDemanded(ParameterSet set, SetMember member)
        => IsDemanded(member) && !_doubtful.Contains(new DoubtfulMember(set.Name, member.Parameter));

    private static bool IsDemanded(SetMember member) => member.Mandatory || member.SelectsSet;

    private Cmdlet Apply()
        => _doubtful.Count == 0 ? _cmdlet : _cmdlet with
        {
            Sets = _cmdlet.Sets.Select(set => set with
            {
                Members = set.Members
                    .Select(member => IsDemanded(member) && !IsStillDemanded(set, member)
                        ? member with { Mandatory = false, SelectsSet = false, MayBeMandatory = true }
                        : member)
                    .ToEquatableArray(),
            }).ToEquatableArray(),
        };

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private sealed record DoubtfulMember(string Set, string Parameter);
}
