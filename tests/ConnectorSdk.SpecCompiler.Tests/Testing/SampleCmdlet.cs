using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Reading;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Rules;
using ConnectorSdk.SpecCompiler.Rules.Linking;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// A cmdlet with parameters of every kind that the grammar distinguishes. A test adds a text to a parameter's section and
/// compares the resulting rules in notation. A rule that is only a warning is followed by <c>(warning)</c>.
/// </summary>
internal static class SampleCmdlet
{
    public const string SizeText =
        "When you enter a value, qualify the value with one of the following units:\n\n- B (bytes)\n- KB (kilobytes)";

    private static readonly (string Name, string Type, string Text)[] _parameters =
    [
        ("ColorMode", "LampColor",
            "The ColorMode parameter specifies the color. Valid values are:\n\n- Red: Warm.\n- Green: Fresh.\n- Blue: Cold."),
        ("Credential", "PSCredential", ""),
        ("CycleMinutes", "Int32", ""),
        ("DimmingEnabled", "Boolean", ""),
        ("Effects", "MultiValuedProperty",
            "The Effects parameter specifies what the lamp does. Valid values are:\n\n- None\n- Glow\n- Pulse\n- Spark"),
        ("EndDate", "DateTime", ""),
        ("FadeDelay", "EnhancedTimeSpan", ""),
        ("Fast", "SwitchParameter", ""),
        ("Label", "String", ""),
        ("NoEnd", "SwitchParameter", ""),
        ("Owner", "String", ""),
        ("PinLength", "Int32", ""),
        ("PowerHosts", "MultiValuedProperty", ""),
        ("Silent", "SwitchParameter", ""),
        ("SizeQuota", "Unlimited", ""),
        ("Slow", "SwitchParameter", ""),
        ("SortBy", "MultiValuedProperty", ""),
        ("StartDate", "DateTime", ""),
        ("SyncEnabled", "Boolean", ""),
        ("TimerMinutes", "Int32", ""),
        ("WarningQuota", "Unlimited", ""),
        ("Zones", "MultiValuedProperty", ""),
    ];

    private static readonly StatedDocument _stated = Stated("");
    private static readonly Cmdlet _cmdlet = CmdletReader.Read(_stated, []);

    /// <summary>Creates the document with <paramref name="text"/> as the last paragraphs of a section.</summary>
    public static string Document(string text, string section = "Label", string cmdlet = "New-Lamp")
    {
        var entries = _parameters.Select(p => SampleDocument.Parameter(p.Name, p.Type,
            p.Name == section ? $"{p.Text}\n\n{text}".Trim() : p.Text));
        var name = SampleDocument.Parameter("Name", "String", required: "True");
        var syntax = SampleDocument.Syntax("-Name <String>\n " + string.Join("\n ",
            _parameters.Select(p => p.Type == "SwitchParameter" ? $"[-{p.Name}]" : $"[-{p.Name} <{p.Type}>]")));
        return SampleDocument.Of(name + string.Concat(entries), syntax).Replace("New-Lamp", cmdlet, StringComparison.Ordinal);
    }

    /// <summary>Gets the rules of the text: the rules that exist with the text and not without it.</summary>
    public static IReadOnlyList<string> Rules(string text, string section = "Label", string cmdlet = "New-Lamp")
    {
        var without = Sourced("", section, cmdlet).Select(Notation).ToHashSet();
        return [.. Sourced(text, section, cmdlet).Select(Notation).Where(rule => !without.Contains(rule))];
    }

    /// <summary>Gets <see cref="Rules"/> in one line.</summary>
    public static string Joined(string text, string section = "Label", string cmdlet = "New-Lamp")
        => string.Join("; ", Rules(text, section, cmdlet));

    /// <summary>Gets the sentences that are reported as not recognized.</summary>
    public static IReadOnlyList<string> NotUnderstood(string text, string section = "Label")
        => [.. SampleDocument.Problems(Document(text, section),
            SpecDiagnosticIds.NotUnderstood).Select(problem => problem.Message)];

    /// <summary>Gets the context of a sentence in a section.</summary>
    public static SectionContext Context(string section)
        => new(
            _cmdlet,
            new ParameterNames(_cmdlet),
            _cmdlet.Find(section)!,
            _stated.Sections.Single(entry => entry.Name == section));

    /// <summary>Gets the statements of <see cref="Document"/>.</summary>
    public static StatedDocument Stated(string text, string section = "Label")
        => StatementReader.Read(DocumentReader.Read(SampleDocument.FileName, Document(text, section), [])!, []);

    public static string Notation(SourcedRule rule) => rule.Rule + (rule.Severity == RuleSeverity.Warning ? " (warning)" : "");

    private static IEnumerable<SourcedRule> Sourced(string text, string section, string cmdlet)
        => SpecReader.Read(cmdlet + ".md", Document(text, section, cmdlet)).Rules;
}
