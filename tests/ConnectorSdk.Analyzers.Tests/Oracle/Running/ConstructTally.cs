using System.Globalization;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The statistics of one construct.</summary>
internal sealed class ConstructTally
{
    public int Programs { get; set; }

    /// <summary>The checks that throw in every run, in programs with builders that the analyzer can know.</summary>
    public int Certain { get; private set; }

    public int Missed { get; private set; }

    /// <summary>
    /// The same checks in programs without other constructs, even if the analyzer intentionally reports nothing.
    /// </summary>
    public int CertainAlone { get; private set; }

    public int MissedAlone { get; private set; }

    public int False { get; private set; }

    public int FalseAlone { get; private set; }

    /// <summary>The number of the first program with a wrong verdict and no other construct.</summary>
    public int? FirstFalse { get; private set; }

    /// <summary>The smallest program with a wrong verdict, by constructs and lines, and the seed of its batch.</summary>
    public (SiteVerdict Verdict, string Seed)? Wrong { get; private set; }

    public SiteVerdict? ShortestMissed { get; private set; }

    public void Add(SiteVerdict verdict, bool isAlone, int number, string seed)
    {
        if (verdict.IsWrong)
        {
            False++;
            if (isAlone)
            {
                FalseAlone++;
                FirstFalse ??= number;
            }

            if (Wrong is not { } wrong || SizeOf(verdict).CompareTo(SizeOf(wrong.Verdict)) < 0)
            {
                Wrong = (verdict, seed);
            }
        }

        if (verdict.IsCertain)
        {
            Certain++;
        }

        if (verdict.IsMissed)
        {
            Missed++;
            Keep(verdict);
        }

        if (isAlone && verdict.ThrowsAlways)
        {
            CertainAlone++;
            if (verdict.LacksReport)
            {
                MissedAlone++;
                Keep(verdict);
            }
        }
    }

    private void Keep(SiteVerdict missed)
    {
        if (ShortestMissed is not { } shortest || SizeOf(missed).CompareTo(SizeOf(shortest)) < 0)
        {
            ShortestMissed = missed;
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Programs} | {Certain} | {Percentage(Missed, Certain):F1} %"
        + $" | {CertainAlone} | {Percentage(MissedAlone, CertainAlone):F1} %"
        + $" | {False} | {FalseAlone} | {FirstFalse}");

    private static (int, int) SizeOf(SiteVerdict verdict) => (verdict.Program.Constructs.Count, verdict.Program.Lines.Count);

    private static double Percentage(int part, int whole) => 100.0 * part / Math.Max(1, whole);
}
