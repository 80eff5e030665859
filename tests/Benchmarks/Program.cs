using ConnectorSdk.Benchmarks.Documents;
using ConnectorSdk.Benchmarks.Examples;
using ConnectorSdk.Benchmarks.Projects;
using ConnectorSdk.Benchmarks.Ratios;
using ConnectorSdk.Benchmarks.Recall;

return args switch
{
    ["--recall", .. var rest]
        => RecallReport.Print(Console.Out, details: rest.Contains("--details"), rest.FirstOrDefault(arg => arg[0] != '-')),
    ["--ratios", "--quick", .. var groups] when groups.All(RatioReport.Groups.Contains)
        => RatioReport.Print(Console.Out, groups, isQuick: true),
    ["--ratios", .. var groups] when groups.All(RatioReport.Groups.Contains)
        => RatioReport.Print(Console.Out, groups, isQuick: false),
    ["--corpus"] => CorpusReport.Print(Console.Out),
    ["--documents", .. var rest] => DocumentsReport.Print(
        Console.Out, details: rest.Contains("--details"), rest.FirstOrDefault(arg => arg[0] != '-')),
    ["--values", .. var rest] => ValuesReport.Print(
        Console.Out, details: rest.Contains("--details"), rest.FirstOrDefault(arg => arg[0] != '-')),
    ["--examples", .. var rest] => ExamplesReport.Print(
        Console.Out, details: rest.Contains("--details"), rest.FirstOrDefault(arg => arg[0] != '-')),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine($"""
        Usage:
          --recall [--details] [DOCUMENT]   what the grammar finds of the labelled rules, by kind
          --ratios [--quick] [GROUP ...]    what things cost against a floor of the same run: name, ratio, p25, p75; exit code
                                            1 where a goal is missed
                                            (groups: {string.Join(", ", RatioReport.Groups)};
                                            --quick has fewer rounds, and leaves out {string.Join(", ", RatioReport.Slow)})
          --corpus                          what a project with all documents costs, and projects with up to 5,000; exit code 1
                                            where the cost of a document grows with their number
          --documents [--details] [FOLDER]  what becomes of all documents of a folder, module by module; exit code 1 where
                                            generated code doesn't compile
          --values [--details] [FOLDER]     how many parameters of an enum's type have their values, module by module
          --examples [--details] [FOLDER]   what check says of the documents' own examples, by id and judgement; exit code 1
                                            where a finding isn't judged or is false
        They read the shared documents beside the repository, or where CONNECTORSDK_DOCS says.
        """);
    return 2;
}
