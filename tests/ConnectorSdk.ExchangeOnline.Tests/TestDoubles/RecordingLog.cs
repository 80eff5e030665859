using System.Collections.Concurrent;
using ConnectorSdk.Carriers;

namespace ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

/// <summary>Keeps what a runner says, one word for each event.</summary>
internal sealed class RecordingLog : ICarrierLog
{
    private readonly ConcurrentQueue<string> _events = new();

    public IReadOnlyList<string> Events => [.. _events];

    public void Retrying(string cmdlet, int attempt, TimeSpan delay, CmdletErrorKind kind) => _events.Enqueue("Retrying");

    public void Looking(string cmdlet) => _events.Enqueue("Looking");

    public void Recovered(string cmdlet) => _events.Enqueue("Recovered");

    public void Undecided(string cmdlet, CmdletErrorKind kind) => _events.Enqueue("Undecided");
}
