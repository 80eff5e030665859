using ConnectorSdk.Rules;

namespace ConnectorSdk.Cli.Findings;

/// <summary>The titles and pages of the ids; those of rules are the analyzers'.</summary>
internal static class FindingTexts
{
    private const string Repository = "https://github.com/connectorsdk/connectorsdk/blob/main/";

    private static readonly Dictionary<string, string> _ofRules = new()
    {
        [DiagnosticIds.Mandatory] = "A mandatory parameter is empty",
        [DiagnosticIds.Requires] = "A setting requires another one",
        [DiagnosticIds.Excludes] = "Settings exclude each other",
        [DiagnosticIds.Choice] = "One of several settings is needed",
        [DiagnosticIds.Range] = "A value is out of range",
        [DiagnosticIds.Length] = "A text or list has the wrong length",
        [DiagnosticIds.Format] = "A value has the wrong format",
        [DiagnosticIds.AllowedValues] = "A value isn't one of those allowed",
        [DiagnosticIds.Compare] = "Comparison of two parameters",
        [DiagnosticIds.NoEffect] = "A setting has no effect",
        [DiagnosticIds.Reserved] = "A setting is reserved",
        [DiagnosticIds.Deprecated] = "A setting is deprecated",
        [DiagnosticIds.Product] = "A parameter doesn't exist in a target product",
        [DiagnosticIds.DoubtfulCombination] = "The document advises against a combination",
        [DiagnosticIds.DoubtfulValue] = "The document advises against a value",
    };

    private static readonly Dictionary<string, string> _ofScripts = new()
    {
        [FindingIds.Syntax] = "The script has a syntax error",
        [FindingIds.UnknownParameter] = "The cmdlet has no such parameter",
        [FindingIds.AmbiguousParameter] = "The beginning of a parameter's name is ambiguous",
        [FindingIds.MissingArgument] = "A parameter has no value",
        [FindingIds.UnexpectedArgument] = "No parameter takes the argument",
        [FindingIds.GivenTwice] = "A parameter is given twice",
        [FindingIds.NoParameterSet] = "No parameter set has all of the parameters",
        [FindingIds.NotChecked] = "A part of the script isn't checked",
        [FindingIds.Unreadable] = "The file can't be read as text",
    };

    /// <summary>Every id that a finding may have.</summary>
    public static IEnumerable<string> Ids => _ofRules.Keys.Concat(_ofScripts.Keys);

    public static FindingText Of(string id)
        => _ofScripts.TryGetValue(id, out var title)
            ? new FindingText(title, SeverityOfScript(id), $"{Repository}generator/ConnectorSdk.Cli/docs/rules/{id}.md")
            : new FindingText(
                _ofRules.GetValueOrDefault(id, id),
                id.StartsWith("CSDK2", StringComparison.Ordinal) ? FindingSeverity.Warning : FindingSeverity.Error,
                $"{Repository}analyzers/docs/rules/{id}.md");

    private static FindingSeverity SeverityOfScript(string id)
        => id == FindingIds.NotChecked ? FindingSeverity.Information : FindingSeverity.Error;
}
