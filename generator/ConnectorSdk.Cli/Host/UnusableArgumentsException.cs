namespace ConnectorSdk.Cli.Host;

/// <summary>The command can't run with these arguments; the message says why and what to do.</summary>
internal sealed class UnusableArgumentsException(string message) : Exception(message);
