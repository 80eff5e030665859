namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>Rows with one floor: all of them and the floor run by turns.</summary>
/// <param name="Floor">What is as fast as can be.</param>
/// <param name="Rows">What is compared with it.</param>
internal sealed record RowGroup(Action Floor, params IReadOnlyList<Row> Rows)
{
    /// <summary>
    /// How often the floor runs at its turn: about as long as the rows take, or what else the machine does hits them alone.
    /// </summary>
    public int FloorRuns { get; init; } = 1;

    /// <summary>The rounds that count.</summary>
    public int Rounds { get; init; } = 15;

    /// <summary>The rounds before, until the runtime has compiled everything for good.</summary>
    public int WarmUp { get; init; } = 6;

    /// <summary>The same rows in a fifth of the rounds: enough to see a large change.</summary>
    public RowGroup Shortened() => this with { Rounds = Math.Max(Rounds / 5, 5), WarmUp = Math.Max(WarmUp / 5, 1) };
}

/// <summary>A line of the report.</summary>
/// <param name="Name">What is measured / the floor.</param>
/// <param name="Run">What is measured, often enough to take milliseconds.</param>
/// <param name="Goal">What <paramref name="Measure"/> should be at most.</param>
/// <param name="Measure">How the run is compared with the floor's.</param>
/// <param name="Allocation">What a run may allocate; null where it doesn't matter.</param>
internal sealed record Row(
    string Name, Action Run, double Goal, Measure Measure = Measure.Ratio, Allocation? Allocation = null);

/// <summary>How a row is compared with its floor.</summary>
internal enum Measure
{
    /// <summary>As a multiple of the floor.</summary>
    Ratio,

    /// <summary>By the milliseconds that it takes longer than the floor.</summary>
    Milliseconds,
}

/// <summary>
/// A goal without noise: what one item of a run allocates on its thread. A run that consists of many items names their number.
/// </summary>
internal sealed record Allocation(string Unit, double Goal, int Items)
{
    /// <summary>What is counted instead of the run of the row; null: the run.</summary>
    public Action? Instead { get; init; }

    public static Allocation Kilobytes(double goal, int items) => new("KB", goal, items);

    public static Allocation Bytes(double goal, int items) => new("bytes", goal, items);

    /// <summary>Allocated in one run, per item, in the unit.</summary>
    public double Of(Action run)
    {
        run = Instead ?? run;
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Items / (Unit == "KB" ? 1024 : 1);
    }
}
