#if NET
using System.Runtime.CompilerServices;
#endif

namespace ConnectorSdk;

/// <summary>Provides methods that run the commands of builders, or several commands.</summary>
#pragma warning disable RS0026 // The overloads differ in the type of their first argument.
public static class CmdletInvokerExtensions
{
    /// <summary>Creates the command of a builder and runs it.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="invoker">Runs the command.</param>
    /// <param name="cancellationToken">Cancels the command.</param>
    /// <returns>A task that returns the outcome, with all objects of all pages.</returns>
    /// <exception cref="CmdletValidationException">
    /// The command violates a rule of the cmdlet's document. Nothing is sent.
    /// </exception>
    /// <exception cref="CmdletException">The command failed.</exception>
    public static Task<CmdletResult> InvokeAsync(
        this ICmdletBuilder builder, ICmdletInvoker invoker, CancellationToken cancellationToken = default)
        => Given(invoker).InvokeAsync(GivenBuilder(builder).Build(), cancellationToken);

    /// <inheritdoc cref="InvokeAsync(ICmdletBuilder, ICmdletInvoker, CancellationToken)"/>
    /// <typeparam name="TResult">The generated type of the objects.</typeparam>
    public static Task<CmdletResult<TResult>> InvokeAsync<TResult>(
        this ICmdletBuilder<TResult> builder, ICmdletInvoker invoker, CancellationToken cancellationToken = default)
        where TResult : class
    {
        var sent = Given(invoker).InvokeAsync(GivenBuilder(builder).Build(), cancellationToken);
        return Read();

        async Task<CmdletResult<TResult>> Read()
            => new CmdletResult<TResult>(await sent.ConfigureAwait(false), builder.CreateResult);
    }

#if NET
    /// <summary>Creates the command of a builder, runs it, and returns its objects one by one.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="invoker">Runs the command.</param>
    /// <param name="cancellationToken">Cancels the command.</param>
    /// <returns>The objects, in order.</returns>
    /// <exception cref="CmdletValidationException">
    /// The command violates a rule of the cmdlet's document. Nothing is sent.
    /// </exception>
    /// <exception cref="CmdletException">The command failed, possibly after some of the objects.</exception>
    public static IAsyncEnumerable<CmdletObject> StreamAsync(
        this ICmdletBuilder builder, ICmdletInvoker invoker, CancellationToken cancellationToken = default)
        => Given(invoker).StreamAsync(GivenBuilder(builder).Build(), cancellationToken);

    /// <inheritdoc cref="StreamAsync(ICmdletBuilder, ICmdletInvoker, CancellationToken)"/>
    /// <typeparam name="TResult">The generated type of the objects.</typeparam>
    public static IAsyncEnumerable<TResult> StreamAsync<TResult>(
        this ICmdletBuilder<TResult> builder, ICmdletInvoker invoker, CancellationToken cancellationToken = default)
        where TResult : class
        => Read(Given(invoker).StreamAsync(GivenBuilder(builder).Build(), cancellationToken), builder, cancellationToken);

    private static async IAsyncEnumerable<TResult> Read<TResult>(
        IAsyncEnumerable<CmdletObject> objects,
        ICmdletBuilder<TResult> builder,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TResult : class
    {
        await foreach (var item in objects.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return builder.CreateResult(item);
        }
    }
#endif

    /// <summary>
    /// Runs several commands: as a batch if the invoker supports it; otherwise, one after the other.
    /// A command that fails doesn't stop the others.
    /// </summary>
    /// <param name="invoker">Runs the commands.</param>
    /// <param name="commands">The commands.</param>
    /// <param name="cancellationToken">Cancels all commands.</param>
    /// <returns>A task that returns the outcomes, in the order of the commands.</returns>
    public static Task<IReadOnlyList<CmdletBatchItem>> InvokeAllAsync(
        this ICmdletInvoker invoker, IEnumerable<CmdletCommand> commands, CancellationToken cancellationToken = default)
    {
        CmdletCommand[] all = [.. commands ?? throw new ArgumentNullException(nameof(commands))];
        return Given(invoker) is ICmdletBatchInvoker batch
            ? batch.InvokeBatchAsync(all, cancellationToken)
            : InvokeInOrderAsync(invoker, all, cancellationToken);
    }

    private static async Task<IReadOnlyList<CmdletBatchItem>> InvokeInOrderAsync(
        ICmdletInvoker invoker, CmdletCommand[] commands, CancellationToken cancellationToken)
    {
        var items = new List<CmdletBatchItem>(commands.Length);
        foreach (var command in commands)
        {
            try
            {
                items.Add(new CmdletBatchItem(await invoker.InvokeAsync(command, cancellationToken).ConfigureAwait(false)));
            }
            catch (CmdletException failure)
            {
                items.Add(new CmdletBatchItem(command, failure));
            }
        }

        return items.AsReadOnly();
    }

    private static ICmdletInvoker Given(ICmdletInvoker invoker) => invoker ?? throw new ArgumentNullException(nameof(invoker));

    private static T GivenBuilder<T>(T builder)
        where T : class, ICmdletBuilder
        => builder ?? throw new ArgumentNullException(nameof(builder));
}
