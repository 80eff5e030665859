using System.Collections.Concurrent;
using System.Diagnostics;

namespace ConnectorSdk.ExchangeOnline.Tests.Faults;

/// <summary>Keeps what the activities of the process say, each different text once.</summary>
internal sealed class ActivityTexts : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> _texts = new();
    private readonly ActivityListener _listener;

    public ActivityTexts()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                foreach (var (name, value) in activity.TagObjects)
                {
                    _texts.TryAdd($"{name}={value}", true);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IEnumerable<string> Texts => _texts.Keys;

    public void Dispose() => _listener.Dispose();
}
