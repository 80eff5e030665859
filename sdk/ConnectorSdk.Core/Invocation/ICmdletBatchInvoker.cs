namespace ConnectorSdk;

/// <summary>Represents an invoker that runs several commands at once.</summary>
public interface ICmdletBatchInvoker : ICmdletInvoker
{
    /// <summary>Runs several commands. A command that fails doesn't stop the others.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="cancellationToken">Cancels the batch.</param>
    /// <returns>A task that returns the outcomes, in the order of the commands.</returns>
    /// <exception cref="CmdletCanceledException">The caller canceled the batch.</exception>
    Task<IReadOnlyList<CmdletBatchItem>> InvokeBatchAsync(
        IReadOnlyList<CmdletCommand> commands, CancellationToken cancellationToken = default);
}
