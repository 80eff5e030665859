namespace ConnectorSdk.Carriers;

/// <summary>The state of a running command.</summary>
internal sealed class CommandRun(CmdletCommand command, TimeProvider time)
{
    private readonly long _timestamp = time.GetTimestamp();

    public CmdletCommand Command { get; } = command;

    public VerbClass Verb { get; } = CmdletVerbClass.Of(command.Name);

    public DateTimeOffset Started { get; } = time.GetUtcNow();

    /// <summary>The number of times that the command itself was sent.</summary>
    public int Attempts { get; set; }

    /// <summary>True if an earlier attempt may have been carried out.</summary>
    public bool MayHaveActed { get; set; }

    public TimeSpan Elapsed(TimeProvider clock) => clock.GetElapsedTime(_timestamp);

    /// <summary>Determines whether only a search for the object can show what the command did.</summary>
    public bool NeedsLook(CmdletException failure)
        => Verb == VerbClass.Create
            && (failure is { IsTransient: true, Effect: CmdletEffect.Unknown }
                || (MayHaveActed && failure.Error.Kind == CmdletErrorKind.AlreadyExists));

    /// <summary>
    /// Determines whether the command may be repeated. A command that creates an object may be repeated after a search that found
    /// nothing.
    /// </summary>
    public bool MayRepeat(CmdletException failure, bool looked)
        => failure.IsTransient && failure.Effect != CmdletEffect.Applied
            && (Verb == VerbClass.Read
                || failure.Effect == CmdletEffect.None
                || (Verb == VerbClass.Create && looked));

    /// <summary>Creates the result with the number of attempts.</summary>
    public CmdletResult Finish(CmdletResult result) => Attempts == 1 ? result : new CmdletResult(result.Command, result.Objects)
    {
        Attempts = Attempts,
        Errors = result.Errors,
        Messages = result.Messages,
        RequestId = result.RequestId,
    };

    /// <summary>Creates the exception for the caller, with the number of attempts and the effect of all attempts.</summary>
    public CmdletException Report(CmdletException failure)
    {
        var effect = EffectOf(failure.Effect);
        return effect == failure.Effect && failure.Attempts == Attempts && failure.Command is not null
            ? failure
            : (CommandFailure.Of(failure) with { Command = Command, Effect = effect, Attempts = Attempts }).ToException();
    }

    public CmdletCanceledException Canceled(CmdletEffect effect, CancellationToken cancellationToken)
        => new(Command, EffectOf(effect), cancellationToken);

    private CmdletEffect EffectOf(CmdletEffect effect)
        => Verb == VerbClass.Read ? CmdletEffect.None
            : effect == CmdletEffect.None && MayHaveActed ? CmdletEffect.Unknown
            : effect;
}
