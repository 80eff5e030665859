namespace ConnectorSdk.Cli.Findings;

/// <summary>What an id stands for. <paramref name="HelpUri"/> leads to its page.</summary>
internal sealed record FindingText(string Title, FindingSeverity Severity, string HelpUri);
