using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>What the runs and the analyzer say of one check of a command.</summary>
/// <param name="Program">The program.</param>
/// <param name="Site">The number of the check in it.</param>
/// <param name="Certain">The ids of the errors that every run which reaches the check throws.</param>
/// <param name="Possible">The ids of the errors that some run throws there.</param>
/// <param name="Reports">What the analyzer reports for it.</param>
internal sealed record SiteVerdict(
    GeneratedProgram Program,
    int Site,
    ImmutableHashSet<string> Certain,
    ImmutableHashSet<string> Possible,
    ImmutableHashSet<Report> Reports)
{
    public ImmutableHashSet<string> ReportedAsCertain => [.. Reports.Where(report => report.IsCertain).Select(report => report.Id)];

    public ImmutableHashSet<string> ReportedAsPossible => [.. Reports.Where(report => !report.IsCertain).Select(report => report.Id)];

    public bool IsFalseAccusation => !ReportedAsCertain.IsSubsetOf(Certain);

    public bool IsFalseWarning => !ReportedAsPossible.IsSubsetOf(Possible);

    public bool IsMissed => !Certain.IsSubsetOf(ReportedAsCertain);
}

/// <summary>A diagnostic about a check.</summary>
/// <param name="Id">The id of the error in the command.</param>
/// <param name="IsCertain">Whether every path has it.</param>
internal sealed record Report(string Id, bool IsCertain)
{
    /// <summary>The message of what is only possible starts with the id of the rule.</summary>
    public static Report Of(Diagnostic diagnostic) => diagnostic.Id == Descriptors.PossibleId
        ? new Report(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split(',')[0], false)
        : new Report(diagnostic.Id, true);
}
