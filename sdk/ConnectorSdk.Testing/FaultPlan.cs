
namespace ConnectorSdk.Testing;

/// <summary>
/// Specifies which commands of the in-memory Exchange have a fault. The faults of <see cref="Next"/> are applied first, then the
/// faults of <see cref="When"/>, and then random faults. The type is thread-safe.
/// </summary>
public sealed class FaultPlan
{
    private readonly object _lock = new();
    private readonly Queue<Fault> _next = new();
    private readonly List<FaultRule> _rules = [];
    private Random? _random;
    private double _probability;
    private Fault[] _faults = [];

    internal FaultPlan()
    {
    }

    /// <summary>Adds a fault for the next commands that don't have an earlier fault of this method.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="times">The number of commands. The default is 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fault"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is negative.</exception>
    public void Next(Fault fault, int times = 1)
    {
        _ = fault ?? throw new ArgumentNullException(nameof(fault));
        RequireNotNegative(times);
        lock (_lock)
        {
            for (var i = 0; i < times; i++)
            {
                _next.Enqueue(fault);
            }
        }
    }

    /// <summary>Adds a fault for certain commands. If several faults apply to a command, the first one is used.</summary>
    /// <param name="predicate">Selects the commands.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="times">The number of commands that have the fault. The default is all of them.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is negative.</exception>
    public void When(Func<CmdletCommand, bool> predicate, Fault fault, int times = int.MaxValue)
    {
        _ = predicate ?? throw new ArgumentNullException(nameof(predicate));
        _ = fault ?? throw new ArgumentNullException(nameof(fault));
        RequireNotNegative(times);
        lock (_lock)
        {
            _rules.Add(new FaultRule(predicate, fault) { Left = times });
        }
    }

    /// <summary>Adds random faults to random commands. The result depends only on the seed and the commands.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="probability">The probability of a fault, from 0 to 1.</param>
    /// <param name="faults">The faults, each equally probable.</param>
    /// <exception cref="ArgumentException"><paramref name="faults"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="faults"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> isn't between 0 and 1.</exception>
    public void Random(int seed, double probability, params Fault[] faults)
    {
        _ = faults ?? throw new ArgumentNullException(nameof(faults));
        if (faults.Length == 0)
        {
            throw new ArgumentException("At least one fault is required.", nameof(faults));
        }

        if (probability is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "The probability must be from 0 to 1.");
        }

        lock (_lock)
        {
            (_random, _probability, _faults) = (new Random(seed), probability, [.. faults]);
        }
    }

    /// <summary>Removes all faults.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _next.Clear();
            _rules.Clear();
            _random = null;
        }
    }

    /// <summary>Gets the fault of a command.</summary>
    internal Fault Take(CmdletCommand command)
    {
        lock (_lock)
        {
            if (_next.Count > 0)
            {
                return _next.Dequeue();
            }

            if (_rules.Find(rule => rule.Left > 0 && rule.Predicate(command)) is { } found)
            {
                found.Left -= found.Left == int.MaxValue ? 0 : 1;
                return found.Fault;
            }

            return _random is not null && _random.NextDouble() < _probability
                ? _faults[_random.Next(_faults.Length)]
                : Fault.None;
        }
    }

    private static void RequireNotNegative(int times)
    {
        if (times < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(times), times, "The number must not be negative.");
        }
    }

    private sealed record FaultRule(Func<CmdletCommand, bool> Predicate, Fault Fault)
    {
        public int Left { get; set; }
    }
}
