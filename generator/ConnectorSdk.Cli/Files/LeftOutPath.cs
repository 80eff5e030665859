namespace ConnectorSdk.Cli.Files;

/// <summary>A file or folder that a search skipped. <paramref name="Reason"/> completes "... because it ...".</summary>
internal sealed record LeftOutPath(string Path, string Reason);
