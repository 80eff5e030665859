namespace ConnectorSdk.Cli.Host;

/// <summary>The command can't run with these arguments. The message states the reason and the remedy.</summary>
internal sealed class UnusableArgumentsException(string message) : Exception(message);
