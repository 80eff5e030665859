namespace ConnectorSdk.Cli.Files;

/// <summary>A file of a revision. <paramref name="Id"/> is the name of its content.</summary>
internal sealed record GitFile(string Path, string Id);
