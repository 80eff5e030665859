#if NET
using System.Runtime.CompilerServices;
#endif

namespace ConnectorSdk;

/// <summary>
/// Represents an object that runs commands in PowerShell, in Exchange Online, or in memory. Implementations are thread-safe.
/// </summary>
public interface ICmdletInvoker
{
    /// <summary>Runs a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Cancels the command.</param>
    /// <returns>A task that returns the outcome, with all objects of all pages.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    /// <exception cref="CmdletException">The command failed.</exception>
    /// <exception cref="CmdletCanceledException">The caller canceled the command.</exception>
    Task<CmdletResult> InvokeAsync(CmdletCommand command, CancellationToken cancellationToken = default);

#if NET
    /// <summary>
    /// Runs a command and returns its objects one by one. If the carrier has pages, the next page is requested only if its
    /// objects are needed.
    /// </summary>
    /// <param name="command">The command.</param>
    /// <param name="cancellationToken">Cancels the command.</param>
    /// <returns>The objects, in order.</returns>
    /// <exception cref="CmdletException">The command failed, possibly after some of the objects.</exception>
    async IAsyncEnumerable<CmdletObject> StreamAsync(
        CmdletCommand command, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var result = await InvokeAsync(command, cancellationToken).ConfigureAwait(false);
        foreach (var item in result.Objects)
        {
            yield return item;
        }
    }
#endif
}
