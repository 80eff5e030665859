namespace ConnectorWorker;

/// <summary>What a run did, by the names of the connectors.</summary>
internal sealed record SyncSummary
{
    /// <summary>The connectors that were created.</summary>
    public List<string> Created { get; } = [];

    /// <summary>The connectors that were changed.</summary>
    public List<string> Changed { get; } = [];

    /// <summary>The connectors that were as desired.</summary>
    public List<string> Unchanged { get; } = [];

    /// <summary>The connectors for which nothing was changed, because a command failed or isn't valid.</summary>
    public List<string> Failed { get; } = [];

    /// <summary>The connectors that may have been created or changed, but the answer was lost. Somebody must look.</summary>
    public List<string> Undecided { get; } = [];

    /// <summary>Whether every connector is as desired now.</summary>
    public bool IsComplete => Failed.Count + Undecided.Count == 0;
}
