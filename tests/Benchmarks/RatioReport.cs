namespace ConnectorSdk.Benchmarks;

internal static class RatioReport
{
    public static int Print(TextWriter output) => 0;
}
