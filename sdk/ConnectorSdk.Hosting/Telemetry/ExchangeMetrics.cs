using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ConnectorSdk.Hosting;

/// <summary>Provides the instruments of the meter.</summary>
internal sealed class ExchangeMetrics
{
    private static readonly Meter _sharedMeter = new(ExchangeTelemetry.MeterName);

    private readonly Histogram<double> _duration;
    private readonly UpDownCounter<long> _active;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _undecided;

    /// <param name="factory">The factory of the meter, or null for a meter that the process shares.</param>
    public ExchangeMetrics(IMeterFactory? factory)
    {
        var meter = factory?.Create(ExchangeTelemetry.MeterName) ?? _sharedMeter;
        _duration = meter.CreateHistogram(
            "connectorsdk.client.command.duration",
            "s",
            "The duration of commands, with all attempts.",
            advice: new InstrumentAdvice<double>
            {
                HistogramBucketBoundaries = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300],
            });
        _active = meter.CreateUpDownCounter<long>(
            "connectorsdk.client.command.active", "{command}", "The number of commands that are running.");
        _retries = meter.CreateCounter<long>(
            "connectorsdk.client.command.retries", "{retry}", "The number of attempts beyond the first one.");
        _undecided = meter.CreateCounter<long>(
            "connectorsdk.client.command.undecided", "{command}", "The number of failed commands whose effect isn't known.");
    }

    public void Started(in TagList tags) => _active.Add(1, tags);

    public void Ended(in TagList tags) => _active.Add(-1, tags);

    /// <param name="tags">The tags, with the type of the error.</param>
    /// <param name="duration">The duration of the command.</param>
    /// <param name="attempts">The number of attempts.</param>
    /// <param name="isUndecided">Whether the command failed and its effect isn't known.</param>
    public void Measured(in TagList tags, TimeSpan duration, int attempts, bool isUndecided)
    {
        _duration.Record(duration.TotalSeconds, tags);
        if (attempts > 1)
        {
            _retries.Add(attempts - 1, tags);
        }

        if (isUndecided)
        {
            _undecided.Add(1, tags);
        }
    }
}
