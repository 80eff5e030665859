using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Reading;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Rules;
using ConnectorSdk.SpecCompiler.Rules.Linking;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// A cmdlet with parameters of every kind that the grammar tells apart. A text is put into the section of one of them, and what
/// becomes of it is compared as notation; a rule that only warns has <c>(warning)</c> after it.
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

    /// <summary>The document with <paramref name="text"/> as the last paragraphs of a section.</summary>
    public static string Document(string text, string section = "Label", string cmdlet = "New-Lamp")
    {
        var entries = _parameters.Select(p => SampleDocument.Parameter(p.Name, p.Type,
            p.Name == section ? $"{p.Text}\n\n{text}".Trim() : p.Text));
        var name = SampleDocument.Parameter("Name", "String", required: "True");
        var syntax = SampleDocument.Syntax("-Name <String>\n " + string.Join("\n ",
            _parameters.Select(p => p.Type == "SwitchParameter" ? $"[-{p.Name}]" : $"[-{p.Name} <{p.Type}>]")));
        return SampleDocument.Of(name + string.Concat(entries), syntax).Replace("New-Lamp", cmdlet, StringComparison.Ordinal);
    }

    /// <summary>What the text becomes: the rules that are there with it and not without it.</summary>
    public static IReadOnlyList<string> Rules(string text, string section = "Label", string cmdlet = "New-Lamp")
    {
        var without = Sourced("", section, cmdlet).Select(Notation).ToHashSet();
        return [.. Sourced(text, section, cmdlet).Select(Notation).Where(rule => !without.Contains(rule))];
    }

    /// <summary><see cref="Rules"/> in one line.</summary>
    public static string Joined(string text, string section = "Label", string cmdlet = "New-Lamp")
        => string.Join("; ", Rules(text, section, cmdlet));

    /// <summary>The sentences that are reported as not understood.</summary>
    public static IReadOnlyList<string> NotUnderstood(string text, string section = "Label")
        => [.. SampleDocument.Problems(Document(text, section),
            SpecDiagnosticIds.NotUnderstood).Select(problem => problem.Message)];

    /// <summary>Where a sentence of a section stands.</summary>
    public static SectionContext Context(string section)
        => new(
            _cmdlet,
            new ParameterNames(_cmdlet),
            _cmdlet.Find(section)!,
            _stated.Sections.Single(entry => entry.Name == section));

    /// <summary>The statements of <see cref="Document"/>.</summary>
    public static StatedDocument Stated(string text, string section = "Label")
        => StatementReader.Read(DocumentReader.Read(SampleDocument.FileName, Document(text, section), [])!, []);

    public static string Notation(SourcedRule rule) => rule.Rule + (rule.Severity == RuleSeverity.Warning ? " (warning)" : "");

    private static IEnumerable<SourcedRule> Sourced(string text, string section, string cmdlet)
        => SpecReader.Read(cmdlet + ".md", Document(text, section, cmdlet)).Rules;
}
