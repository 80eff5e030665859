namespace ConnectorSdk.Cli.Files;

/// <summary>A file or folder that a search left out. <paramref name="Reason"/> completes "... because it ...".</summary>
internal sealed record LeftOutPath(string Path, string Reason);
