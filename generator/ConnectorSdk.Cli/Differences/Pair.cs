namespace ConnectorSdk.Cli.Differences;

/// <summary>Two versions of a named item. One of them is null if only one document has the item.</summary>
internal readonly record struct Pair<T>(string Name, T? Old, T? New)
    where T : class;
