namespace ConnectorSdk.Cli.Checks;

/// <summary>What an id stands for. <paramref name="HelpUri"/> leads to its page.</summary>
internal sealed record FindingText(string Title, FindingSeverity Severity, string HelpUri);
