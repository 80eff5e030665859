using System.Collections.Concurrent;
using System.Management.Automation;
using ConnectorSdk.Carriers;

namespace ConnectorSdk.PowerShell;

/// <summary>Runs a command once, in a runspace of the pool.</summary>
internal sealed class RunspaceCarrier(
    PowerShellInvokerOptions options, RunspacePool pool, PipelineRunner runner, PowerShellLog log) : ICarrier
{
    private const string Confirm = "Confirm";
    private const string ErrorAction = "ErrorAction";

    /// <summary>The cmdlets that any runspace has had. If one of them isn't recognized later, the session is lost.</summary>
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.OrdinalIgnoreCase);

    private readonly TimeSpan _timeout = options.CommandTimeout;

    public async Task<CmdletResult> SendAsync(CmdletCommand command, int attempt, CancellationToken cancellationToken)
    {
        var slot = await RentAsync(command, cancellationToken).ConfigureAwait(false);
        try
        {
            var confirms = await FindConfirmsAsync(slot, command.Name, cancellationToken).ConfigureAwait(false);
            if (cancellationToken.IsCancellationRequested)
            {
                throw new CmdletCanceledException(command, CmdletEffect.None, cancellationToken);
            }

            var outcome = await runner.RunAsync(slot, engine => Add(engine, command, confirms), _timeout, cancellationToken)
                .ConfigureAwait(false);
            return Read(command, slot, outcome, cancellationToken);
        }
        finally
        {
            slot.ForgetErrors();
            pool.Return(slot);
        }
    }

    private async ValueTask<RunspaceSlot> RentAsync(CmdletCommand command, CancellationToken cancellationToken)
    {
        try
        {
            return await pool.RentAsync(command, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new CmdletCanceledException(command, CmdletEffect.None, cancellationToken);
        }
    }

    /// <summary>Determines, once for each runspace and cmdlet, whether the cmdlet can prompt for confirmation.</summary>
    private async ValueTask<bool> FindConfirmsAsync(RunspaceSlot slot, string cmdlet, CancellationToken cancellationToken)
    {
        if (slot.TryGetConfirms(cmdlet, out var confirms))
        {
            return confirms;
        }

        var outcome = await runner.RunAsync(
            slot,
            engine => engine.AddCommand("Get-Command").AddParameter("Name", cmdlet).AddParameter(ErrorAction, "Ignore"),
            _timeout,
            cancellationToken).ConfigureAwait(false);
        if (outcome.Abandoned || outcome.End is PipelineEnd.ProcessExited or PipelineEnd.NotStarted)
        {
            slot.MarkLost();
        }

        if (outcome.End != PipelineEnd.Completed || outcome.Output is not [var found, ..])
        {
            return false;
        }

        confirms = CommandParameters.Contains(found, Confirm);
        _known.TryAdd(cmdlet, true);
        slot.SetConfirms(cmdlet, confirms);
        return confirms;
    }

    private static void Add(Engine engine, CmdletCommand command, bool confirms)
    {
        engine.AddCommand(command.Name);
        foreach (var argument in command.Parameters)
        {
            engine.AddParameter(argument.Name, ValueOf(argument));
            confirms &= !argument.Name.Equals(Confirm, StringComparison.OrdinalIgnoreCase);
        }

        if (confirms)
        {
            engine.AddParameter(Confirm, false);
        }
    }

    /// <summary>Replaces an ErrorAction that suppresses errors with Continue, so that the errors can be returned.</summary>
    private static object? ValueOf(CmdletArgument argument)
    {
        var value = EngineArgument.Of(argument);
        return value is string action
            && argument.Name.Equals(ErrorAction, StringComparison.OrdinalIgnoreCase)
            && CommandOutcome.Continues(action)
            ? nameof(ActionPreference.Continue)
            : value;
    }

    private CmdletResult Read(
        CmdletCommand command, RunspaceSlot slot, PipelineOutcome outcome, CancellationToken cancellationToken)
    {
        var read = new CommandOutcome(command, outcome);
        if (outcome.Abandoned)
        {
            slot.MarkLost();
            if (outcome.End != PipelineEnd.ProcessExited)
            {
                log.RunspaceAbandoned(command.Name);
            }
        }

        if (read.Failures.Any(failure => failure.WasPrompt))
        {
            log.PromptRefused(command.Name);
        }

        switch (outcome.End)
        {
            case PipelineEnd.Canceled:
                throw new CmdletCanceledException(
                    command,
                    CmdletVerbClass.Of(command.Name) == VerbClass.Read ? CmdletEffect.None : CmdletEffect.Unknown,
                    cancellationToken);
            case PipelineEnd.TimedOut:
                throw read.Broken(new CmdletError(CmdletErrorKind.Timeout, $"No answer arrived within {_timeout}."));
            case PipelineEnd.ProcessExited:
                Lose(slot, "the process ended");
                throw read.Broken(new CmdletError(CmdletErrorKind.ConnectionLost, "The PowerShell process ended."));
            case PipelineEnd.NotStarted:
                throw NotStarted(command, slot, outcome, read);
        }

        CheckSession(command, slot, read);
        return read.Read();
    }

    /// <summary>Creates the exception for a command that couldn't be started, and therefore changed nothing.</summary>
    private CmdletException NotStarted(CmdletCommand command, RunspaceSlot slot, PipelineOutcome outcome, CommandOutcome read)
    {
        if (outcome.Failure is ParseException)
        {
            return CmdletException.Create(
                new CmdletError(CmdletErrorKind.Invalid, "A script of the command isn't valid PowerShell."),
                command,
                CmdletEffect.None);
        }

        if (outcome.Failure is PSArgumentException or PSInvalidCastException
            || (slot.IsUsable && outcome.Failure is not IOException))
        {
            return CmdletException.Create(
                read.Failures[0].Error with { Kind = CmdletErrorKind.Invalid }, command, CmdletEffect.None);
        }

        Lose(slot, "the runspace is closed");
        return CmdletException.Create(
            read.Failures[0].Error with { Kind = CmdletErrorKind.ConnectionLost }, command, CmdletEffect.None);
    }

    private void CheckSession(CmdletCommand command, RunspaceSlot slot, CommandOutcome read)
    {
        if (read.Failures.Any(failure => failure.SessionLost))
        {
            Lose(slot, "the session ended");
        }
        else if (read.Failures is [{ IsMissing: true } unknown, ..] && _known.ContainsKey(command.Name))
        {
            Lose(slot, "the cmdlet isn't recognized any more");
            throw CmdletException.Create(
                unknown.Error with
                {
                    Kind = CmdletErrorKind.Transient,
                    Message = $"The session was lost: {unknown.Error.Message}",
                },
                command,
                CmdletEffect.None);
        }
    }

    private void Lose(RunspaceSlot slot, string reason)
    {
        slot.MarkLost();
        log.ConnectionLost(reason);
    }
}
