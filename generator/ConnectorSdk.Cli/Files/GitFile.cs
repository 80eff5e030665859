namespace ConnectorSdk.Cli.Files;

/// <summary>A file of a revision. <paramref name="Id"/> is the object ID of its content.</summary>
internal sealed record GitFile(string Path, string Id);
