using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Collects what the paths through one block find: what all of them find is certain.</summary>
internal sealed class PathFindings : IFlowObserver
{
    private readonly Dictionary<IInvocationOperation, List<TrackedBuilder>> _checks = [];
    private readonly Dictionary<(IArgumentOperation, string, MalformedValue), int> _malformed = [];

    public void OnCheck(IInvocationOperation call, TrackedBuilder builder)
    {
        if (!_checks.TryGetValue(call, out var builders))
        {
            _checks.Add(call, builders = []);
        }

        builders.Add(builder);
    }

    public void OnMalformed(IArgumentOperation argument, string parameter, MalformedValue value)
    {
        var key = (argument, parameter, value);
        _malformed[key] = (_malformed.TryGetValue(key, out var count) ? count : 0) + 1;
    }

    /// <summary>Reports what was collected, and forgets it.</summary>
    /// <param name="pathCount">The number of paths through the block.</param>
    /// <param name="report">What to report to.</param>
    public void ReportTo(ViolationReport report, int pathCount)
    {
        foreach (var pair in _checks.Where(pair => pair.Value.Count == pathCount))
        {
            report.OnCheck(pair.Key, pair.Value);
        }

        foreach (var (argument, parameter, value) in _malformed.Where(pair => pair.Value == pathCount).Select(pair => pair.Key))
        {
            report.OnMalformed(argument, parameter, value);
        }

        _checks.Clear();
        _malformed.Clear();
    }
}
