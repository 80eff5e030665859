using ConnectorSdk.Benchmarks;

return args switch
{
    ["--recall", .. var rest] => RecallReport.Print(Console.Out, details: rest.Contains("--details"), rest.FirstOrDefault(arg => arg[0] != '-')),
    ["--ratios"] => RatioReport.Print(Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Usage:
          --recall [--details] [DOCUMENT]   what the grammar finds of the labelled rules, by kind
          --ratios                          what steps cost against a floor of the same run: name, ratio, p25, p75
        Both read the shared documents beside the repository, or where CONNECTORSDK_DOCS says.
        """);
    return 2;
}
