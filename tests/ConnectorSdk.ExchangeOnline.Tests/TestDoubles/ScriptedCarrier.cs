using ConnectorSdk.Carriers;

namespace ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

/// <summary>A carrier whose answers a test writes down, one for each command that is sent.</summary>
internal sealed class ScriptedCarrier(params Func<CmdletCommand, CmdletResult>[] answers) : ICarrier
{
    private readonly Queue<Func<CmdletCommand, CmdletResult>> _answers = new(answers);
    private readonly List<string> _sent = [];

    /// <summary>The names of the cmdlets that were sent, and the identity where there was one.</summary>
    public IReadOnlyList<string> Sent => _sent;

    public Task<CmdletResult> SendAsync(CmdletCommand command, int attempt, CancellationToken cancellationToken)
    {
        _sent.Add(command.TryGetParameter("Identity", out var identity) ? $"{command.Name} {identity.Value}" : command.Name);
        return Task.FromResult(_answers.Dequeue()(command));
    }

    public static Func<CmdletCommand, CmdletResult> Returns(params CmdletObject[] objects)
        => command => new CmdletResult(command, objects);

    public static Func<CmdletCommand, CmdletResult> Fails(
        CmdletErrorKind kind, CmdletEffect effect = CmdletEffect.None, TimeSpan? retryAfter = null)
        => command => throw CmdletException.Create(
            new CmdletError(kind, "It failed."), command, effect, retryAfter: retryAfter);
}
