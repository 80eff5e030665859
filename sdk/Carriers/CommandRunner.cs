namespace ConnectorSdk.Carriers;

/// <summary>
/// Repeats commands if that is safe. This depends on the verb of the command, and on whether the command may have been carried
/// out. If this can't be determined, the failure is reported.
/// </summary>
/// <param name="carrier">Sends a command once.</param>
/// <param name="options">How often and when commands are repeated.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Is told about repetitions.</param>
/// <param name="random">A number from 0 to 1 for the delay; for tests.</param>
/// <param name="read">Runs a command that reads, with all pages. By default, this runner does.</param>
internal sealed class CommandRunner(
    ICarrier carrier,
    CmdletRetryOptions options,
    TimeProvider time,
    ICarrierLog log,
    Func<double>? random = null,
    Func<CmdletCommand, CancellationToken, Task<CmdletResult>>? read = null)
{
    /// <exception cref="CmdletException">The command failed.</exception>
    /// <exception cref="CmdletCanceledException">The caller canceled the command.</exception>
    public async Task<CmdletResult> RunAsync(CmdletCommand command, CancellationToken cancellationToken)
    {
        var run = new CommandRun(command, time);
        while (true)
        {
            run.Attempts++;
            CmdletException failure;
            try
            {
                return run.Finish(await SendAsync(run, cancellationToken).ConfigureAwait(false));
            }
            catch (CmdletException exception)
            {
                failure = exception;
            }

            if (run.NeedsLook(failure))
            {
                run.MayHaveActed = true;
                if (options.LookBeforeRepeat
                    && await LookAsync(run, failure, cancellationToken).ConfigureAwait(false) is { } found)
                {
                    return found;
                }
            }

            if (!run.MayRepeat(failure, options.LookBeforeRepeat) || !TryPlan(run, failure, out var delay))
            {
                throw Report(run, failure);
            }

            log.Retrying(command.Name, run.Attempts, delay, failure.Error.Kind);
            await WaitAsync(run, failure, delay, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<CmdletResult> SendAsync(CommandRun run, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            throw run.Canceled(CmdletEffect.None, cancellationToken);
        }

        try
        {
            return await carrier.SendAsync(run.Command, run.Attempts, cancellationToken).ConfigureAwait(false);
        }
        catch (CmdletCanceledException canceled) when (cancellationToken.IsCancellationRequested)
        {
            throw run.Canceled(canceled.Effect, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw run.Canceled(CmdletEffect.Unknown, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            throw CmdletException.Create(
                new CmdletError(CmdletErrorKind.Timeout, "No answer arrived in time."), run.Command, CmdletEffect.Unknown);
        }
    }

    /// <summary>Looks for the object of a command that may have created it.</summary>
    /// <returns>
    /// The result if the object shows that the command was carried out; null if there is no object of that name.
    /// </returns>
    private async Task<CmdletResult?> LookAsync(CommandRun run, CmdletException failure, CancellationToken cancellationToken)
    {
        if (ObjectLook.Of(run.Command) is not { } look)
        {
            throw Report(run, failure);
        }

        log.Looking(run.Command.Name);
        IReadOnlyList<CmdletObject> named;
        try
        {
            named = look.Find(await ReadAsync(look.List, cancellationToken).ConfigureAwait(false));
            if (named.Count == 0 && failure.Error.Kind == CmdletErrorKind.AlreadyExists)
            {
                named = look.Find(await ReadAsync(look.Single, cancellationToken).ConfigureAwait(false));
            }
        }
        catch (CmdletException)
        {
            throw Report(run, failure);
        }
        catch (OperationCanceledException)
        {
            throw run.Canceled(CmdletEffect.Unknown, cancellationToken);
        }

        if (named.Count == 0)
        {
            return null;
        }

        if (named is not [var stored] || !look.IsResult(stored, run.Started))
        {
            throw Report(run, CmdletException.Create(
                new CmdletError(
                    CmdletErrorKind.AlreadyExists,
                    "The answer was lost, and an object with this name exists that the command may not have created."),
                run.Command,
                CmdletEffect.Unknown,
                failure));
        }

        log.Recovered(run.Command.Name);
        return new CmdletResult(run.Command, [stored]) { Attempts = run.Attempts, WasRecovered = true };
    }

    private Task<CmdletResult> ReadAsync(CmdletCommand command, CancellationToken cancellationToken)
        => (read ?? RunAsync)(command, cancellationToken);

    private bool TryPlan(CommandRun run, CmdletException failure, out TimeSpan delay)
    {
        delay = RetryDelay.After(failure, run.Attempts, options, random);
        return run.Attempts < options.MaxAttempts && run.Elapsed(time) + delay <= options.MaxDuration;
    }

    private async Task WaitAsync(CommandRun run, CmdletException failure, TimeSpan delay, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw run.Canceled(failure.Effect, cancellationToken);
        }
    }

    private CmdletException Report(CommandRun run, CmdletException failure)
    {
        var reported = run.Report(failure);
        if (reported.Effect == CmdletEffect.Unknown)
        {
            log.Undecided(run.Command.Name, reported.Error.Kind);
        }

        return reported;
    }
}
