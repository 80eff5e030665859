using System.Management.Automation;

namespace ConnectorSdk.PowerShell;

/// <summary>Runs pipelines in runspaces, stops them, and abandons those that can't be stopped.</summary>
internal sealed class PipelineRunner(TimeSpan stopTimeout, TimeProvider time)
{
    /// <param name="slot">The runspace. Nobody else uses it at the same time.</param>
    /// <param name="prepare">Adds the commands.</param>
    /// <param name="timeout">The longest time.</param>
    /// <param name="cancellationToken">Stops the pipeline.</param>
    public async Task<PipelineOutcome> RunAsync(
        RunspaceSlot slot, Action<Engine> prepare, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var rented = slot.RentEngine();
        var engine = rented.Engine;
        var output = new PSDataCollection<PSObject>();
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        IAsyncResult running;
        try
        {
            prepare(engine);
            running = engine.BeginInvoke<PSObject, PSObject>(null, output, slot.Settings, _ => done.TrySetResult(), null);
        }
        catch (Exception exception) when (exception is RuntimeException or InvalidOperationException or IOException)
        {
            Abandon(rented);
            return new PipelineOutcome(PipelineEnd.NotStarted) { Failure = exception };
        }

        var end = await WaitAsync(slot, done.Task, timeout, cancellationToken).ConfigureAwait(false);
        if (end != PipelineEnd.Completed && !await StopAsync(engine, slot, done.Task).ConfigureAwait(false))
        {
            Abandon(rented);
            return new PipelineOutcome(end) { Output = [.. output], Messages = rented.Messages, Abandoned = true };
        }

        // A pipeline that completed while it was being stopped has its own outcome. EndInvoke creates wait handles, and is only
        // needed for the exception of a pipeline that didn't complete.
        var completed = engine.InvocationStateInfo.State == PSInvocationState.Completed;
        var stopped = end != PipelineEnd.Completed && !completed;
        var failure = completed ? null : EndInvoke(engine, running);
        var outcome = new PipelineOutcome(stopped ? end : failure is null ? PipelineEnd.Completed : PipelineEnd.Failed)
        {
            Failure = failure,
            Output = output.ReadAll(),
            Errors = rented.Errors,
            Messages = rented.Messages,
            FromOwnProcess = slot.Worker is not null,
        };
        output.Dispose();
        if (completed && end == PipelineEnd.Completed)
        {
            slot.Return(rented);
        }
        else
        {
            rented.Dispose();
        }

        return outcome;
    }

    private async Task<PipelineEnd> WaitAsync(
        RunspaceSlot slot, Task done, TimeSpan timeout, CancellationToken cancellationToken)
    {
        try
        {
            if (slot.ProcessExited is not { } exited)
            {
                await done.WaitAsync(timeout, time, cancellationToken).ConfigureAwait(false);
                return PipelineEnd.Completed;
            }

            var first = await Task.WhenAny(done, exited).WaitAsync(timeout, time, cancellationToken).ConfigureAwait(false);
            return first == done ? PipelineEnd.Completed : PipelineEnd.ProcessExited;
        }
        catch (TimeoutException)
        {
            return PipelineEnd.TimedOut;
        }
        catch (OperationCanceledException)
        {
            return PipelineEnd.Canceled;
        }
    }

    private async Task<bool> StopAsync(Engine engine, RunspaceSlot slot, Task done)
    {
        if (slot.ProcessExited is { IsCompleted: true })
        {
            return done.IsCompleted;
        }

        engine.BeginStop(null, null);
        try
        {
            await done.WaitAsync(stopTimeout, time).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private static Exception? EndInvoke(Engine engine, IAsyncResult running)
    {
        try
        {
            engine.EndInvoke(running);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception;
        }
    }

    /// <summary>Disposes the engine in the background, because this waits for the pipeline, which may never end.</summary>
    private static void Abandon(PipelineEngine engine) => Background.Run(engine.Dispose);
}
