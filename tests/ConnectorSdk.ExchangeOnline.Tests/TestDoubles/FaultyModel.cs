using ConnectorSdk.Carriers;

namespace ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

/// <summary>
/// A server of a few lines: names, and how often each command acted on them. Every command meets the next fault. New objects are
/// hidden from the first reads.
/// </summary>
internal sealed class FaultyModel(IEnumerable<ModelFault> faults, int hiddenReads) : ICarrier
{
    private readonly Queue<ModelFault> _faults = new(faults);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
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
                return new CmdletResult(command, _hiddenReads-- > 0 ? [] : _names.Select(name => Lamp.Object(("Name", name))));
            case VerbClass.Create:
                command.TryGetParameter("Name", out var argument);
                if (!_names.Add((string)argument.Value!))
                {
                    throw Failure(CmdletErrorKind.AlreadyExists, command, CmdletEffect.None);
                }

                break;
        }

        Effects++;
        return new CmdletResult(command, []);
    }

    private static CmdletException Failure(CmdletErrorKind kind, CmdletCommand command, CmdletEffect effect)
        => CmdletException.Create(new CmdletError(kind, "It failed."), command, effect);
}
