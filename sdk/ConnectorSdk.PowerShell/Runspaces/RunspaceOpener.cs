using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace ConnectorSdk.PowerShell;

/// <summary>Opens runspaces and connects them.</summary>
internal sealed class RunspaceOpener(
    PowerShellInvokerOptions options, PipelineRunner runner, PowerShellLog log, TimeProvider time)
{
    private readonly string[] _cmdlets = [.. options.Cmdlets];
    private readonly string[] _modulePaths = [.. options.ModulePaths];

    /// <exception cref="CmdletException">The connection failed. Nothing was changed.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public async Task<RunspaceSlot> OpenAsync(CmdletCommand? command, CancellationToken cancellationToken)
    {
        log.Connecting();
        var start = time.GetTimestamp();
        using var timeout = new CancellationTokenSource(options.ConnectTimeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        RunspaceSlot? slot = null;
        try
        {
            var plan = await PlanAsync(command, both.Token).ConfigureAwait(false);
            slot = Create(plan);
            await OpenAsync(slot, both.Token).ConfigureAwait(false);
            await PrepareAsync(slot, plan, command, both.Token).ConfigureAwait(false);
            log.Connected(time.GetElapsedTime(start));
            return slot;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            slot?.Close();
            throw Failed(
                new CmdletError(CmdletErrorKind.Timeout, $"The connection couldn't be opened within {options.ConnectTimeout}."),
                command);
        }
        catch (Exception exception) when (exception is RuntimeException or InvalidOperationException or IOException
            or System.ComponentModel.Win32Exception)
        {
            slot?.Close();
            throw Failed(new EngineErrorReader("", [], ownProcess: false).Read(exception).Error, command);
        }
        catch
        {
            slot?.Close();
            throw;
        }
    }

    private static CmdletException Failed(CmdletError error, CmdletCommand? command)
        => CmdletException.Create(
            error with { Message = $"The connection to Exchange couldn't be opened: {error.Message}" },
            command,
            CmdletEffect.None);

    /// <summary>
    /// Gets the connection plan. The caller's code may throw any exception. Only the exception type is kept, because the message
    /// may contain a secret.
    /// </summary>
    private async Task<ConnectionPlan> PlanAsync(CmdletCommand? command, CancellationToken cancellationToken)
    {
        try
        {
            return await options.Connection.PlanAsync(_cmdlets, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw Failed(
                new CmdletError(
                    CmdletErrorKind.NotAuthenticated, $"No access token was provided ({exception.GetType().FullName}).")
                {
                    TypeName = exception.GetType().FullName,
                },
                command);
        }
    }

    private RunspaceSlot Create(ConnectionPlan plan)
    {
        var host = new SilentHost();
        if (plan.Server is not null)
        {
            return new RunspaceSlot(RunspaceFactory.CreateRunspace(plan.Server, host, null), host, null, time.GetUtcNow());
        }

        if (options.Process is not null)
        {
            var worker = new WorkerProcess(options.Process);
            var remote = RunspaceFactory.CreateOutOfProcessRunspace(null, worker.Instance);
            return new RunspaceSlot(remote, host, worker, time.GetUtcNow());
        }

        var state = InitialSessionState.CreateDefault2();
        if (OperatingSystem.IsWindows())
        {
            state.ExecutionPolicy = Microsoft.PowerShell.ExecutionPolicy.Bypass;
        }

        var runspace = RunspaceFactory.CreateRunspace(host, state);
        runspace.ThreadOptions = PSThreadOptions.ReuseThread;
        return new RunspaceSlot(runspace, host, null, time.GetUtcNow());
    }

    private async Task OpenAsync(RunspaceSlot slot, CancellationToken cancellationToken)
    {
        await Task.Run(slot.Runspace.Open, CancellationToken.None).WaitAsync(cancellationToken).ConfigureAwait(false);
        if (slot.Worker is { } worker)
        {
            var id = worker.Id;
            log.WorkerStarted(id);
            _ = worker.Exited.ContinueWith(_ => log.WorkerExited(id), TaskScheduler.Default);
        }
    }

    private async Task PrepareAsync(
        RunspaceSlot slot, ConnectionPlan plan, CmdletCommand? command, CancellationToken cancellationToken)
    {
        if (plan.Server is not null)
        {
            return;
        }

        await StepAsync(new("Set-Variable", [new("Name", "ConfirmPreference"), new("Value", "None"), new("Scope", "Global")]))
            .ConfigureAwait(false);
        await StepAsync(
            new("Set-Variable", [new("Name", "ProgressPreference"), new("Value", "SilentlyContinue"), new("Scope", "Global")]))
            .ConfigureAwait(false);
        if (plan.Module is not null)
        {
            var module = ModuleFinder.Find(plan.Module, _modulePaths);
            await StepAsync(new("Import-Module", [new("Name", module), new("ErrorAction", "Stop")])).ConfigureAwait(false);
        }

        if (plan.Connect is not null)
        {
            await StepAsync(plan.Connect).ConfigureAwait(false);
        }

        slot.Disconnect = plan.Disconnect;
        if (slot.Worker is null)
        {
            slot.KeepErrorsOf(slot.Runspace.SessionStateProxy.GetVariable("Error"));
            slot.ForgetErrors();
        }

        async Task StepAsync(ConnectionStep step)
        {
            var outcome = await runner.RunAsync(slot, engine => Add(engine, step), options.ConnectTimeout, cancellationToken)
                .ConfigureAwait(false);
            if (outcome.End == PipelineEnd.Canceled)
            {
                throw new OperationCanceledException(cancellationToken);
            }

            if (outcome.End != PipelineEnd.Completed || outcome.Errors.Count > 0)
            {
                throw Failed(ErrorOf(step, outcome, plan.Secrets), command);
            }
        }
    }

    public static void Add(Engine engine, ConnectionStep step)
    {
        engine.AddCommand(step.Name);
        foreach (var (name, value) in step.Parameters)
        {
            engine.AddParameter(name, value);
        }
    }

    private static CmdletError ErrorOf(ConnectionStep step, PipelineOutcome outcome, IReadOnlyList<string> secrets)
    {
        var reader = new EngineErrorReader(step.Name, secrets, outcome.FromOwnProcess);
        return outcome switch
        {
            { Failure: { } failure } => reader.Read(failure).Error,
            { Errors: [var first, ..] } => reader.Read(first).Error,
            { End: PipelineEnd.ProcessExited } => new CmdletError(
                CmdletErrorKind.ConnectionLost, "The PowerShell process ended."),
            _ => new CmdletError(CmdletErrorKind.Timeout, $"{step.Name} took too long."),
        };
    }
}
