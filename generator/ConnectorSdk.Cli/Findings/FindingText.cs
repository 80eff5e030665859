namespace ConnectorSdk.Cli.Findings;

/// <summary>The description of a finding's ID. <paramref name="HelpUri"/> is the address of its page.</summary>
internal sealed record FindingText(string Title, FindingSeverity Severity, string HelpUri);
