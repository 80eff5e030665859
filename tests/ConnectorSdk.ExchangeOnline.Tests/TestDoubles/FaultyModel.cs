using ConnectorSdk.Carriers;

namespace ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

/// <summary>
/// A server of a few lines: its objects, and how often commands acted on them. Every command meets the next fault. Objects are
/// hidden from the first reads.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="faults">The faults; none after the last.</param>
/// <param name="hiddenReads">So many reads find nothing.</param>
/// <param name="older">Objects that exist from the start.</param>
/// <param name="isUnique">Whether two objects can't have the same name.</param>
internal sealed class FaultyModel(
    TimeProvider time, IEnumerable<ModelFault> faults, int hiddenReads, IEnumerable<CmdletObject> older, bool isUnique) : ICarrier
{
    private readonly Queue<ModelFault> _faults = new(faults);
    private readonly List<CmdletObject> _objects = [.. older];
    private int _hiddenReads = hiddenReads;

    /// <summary>How often a command took effect.</summary>
    public int Effects { get; private set; }

    public Task<CmdletResult> SendAsync(CmdletCommand command, int attempt, CancellationToken cancellationToken)
    {
        var fault = _faults.TryDequeue(out var next) ? next : ModelFault.None;
        if (fault is ModelFault.Refused or ModelFault.Throttled)
        {
            throw Failure(
                fault == ModelFault.Refused ? CmdletErrorKind.ConnectionLost : CmdletErrorKind.Throttled,
                command,
                CmdletEffect.None);
        }

        if (fault == ModelFault.LostBefore)
        {
            throw Failure(CmdletErrorKind.Timeout, command, CmdletEffect.Unknown);
        }

        var result = Execute(command);
        return fault == ModelFault.LostAfter
            ? throw Failure(CmdletErrorKind.ConnectionLost, command, CmdletEffect.Unknown)
            : Task.FromResult(result);
    }

    private CmdletResult Execute(CmdletCommand command)
    {
        switch (CmdletVerbClass.Of(command.Name))
        {
            case VerbClass.Read:
                return new CmdletResult(command, _hiddenReads-- > 0 ? [] : _objects);
            case VerbClass.Create:
                command.TryGetParameter("Name", out var argument);
                if (isUnique && _objects.Exists(stored => stored["Name"].ToString().Equals(argument.Value)))
                {
                    throw Failure(CmdletErrorKind.AlreadyExists, command, CmdletEffect.None);
                }

                _objects.Add(Lamp.Object(("Name", argument.Value), ("WhenCreatedUTC", time.GetUtcNow())));
                break;
        }

        Effects++;
        return new CmdletResult(command, []);
    }

    private static CmdletException Failure(CmdletErrorKind kind, CmdletCommand command, CmdletEffect effect)
        => CmdletException.Create(new CmdletError(kind, "It failed."), command, effect);
}
