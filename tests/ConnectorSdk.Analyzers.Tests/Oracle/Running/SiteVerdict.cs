using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The results of the runs and of the analyzer for one check of a command.</summary>
/// <param name="Program">The program.</param>
/// <param name="Site">The number of the check in the program, or null for all checks if a report names none.</param>
/// <param name="Certain">The errors that are thrown whenever the check is reached.</param>
/// <param name="InEachRun">The errors that every run that reaches the check throws there, if not each time.</param>
/// <param name="Possible">The errors that some run throws there.</param>
/// <param name="Reports">The analyzer's reports for the check.</param>
/// <param name="ReportedTogether">The certain errors that are reported for checks that throw the same error.</param>
internal sealed record SiteVerdict(
    GeneratedProgram Program,
    int? Site,
    ImmutableHashSet<string> Certain,
    ImmutableHashSet<string> InEachRun,
    ImmutableHashSet<string> Possible,
    ImmutableHashSet<Report> Reports,
    ImmutableHashSet<string> ReportedTogether)
{
    public ImmutableHashSet<string> ReportedAsCertain
        => [.. Reports.Where(report => report.IsCertain).Select(report => report.Id)];

    public ImmutableHashSet<string> ReportedAsPossible
        => [.. Reports.Where(report => !report.IsCertain).Select(report => report.Id)];

    /// <summary>True if no run confirms a report of the analyzer.</summary>
    public bool IsWrong => IsFalseAccusation || (IsFalseWarning && !Program.Constructs.Contains(ProgramWriter.Handler));

    public bool IsFalseAccusation => !ReportedAsCertain.IsSubsetOf(InEachRun);

    /// <summary>True if an error that is reported as possible happens in no run.</summary>
    public bool IsFalseWarning => !ReportedAsPossible.IsSubsetOf(Possible);

    /// <summary>True if every run that reaches the check throws.</summary>
    public bool ThrowsAlways => Site is not null && !Certain.IsEmpty;

    /// <summary>True if an error that every run throws isn't reported.</summary>
    public bool LacksReport => !Certain.IsSubsetOf(ReportedAsCertain.Union(ReportedTogether));

    /// <summary>True if every run throws, in a program for which reports are expected.</summary>
    public bool IsCertain => ThrowsAlways && !Program.Constructs.Contains(ProgramWriter.Escape);

    public bool IsMissed => IsCertain && LacksReport;

    public string Describe()
        => $"""
        check {Site}: reported {string.Join(' ', ReportedAsCertain)}, possible {string.Join(' ', ReportedAsPossible)};
        thrown each time: {string.Join(' ', Certain)}, in every run: {string.Join(' ', InEachRun)},
        by some: {string.Join(' ', Possible)}
        {Program.Source}
        """;
}

/// <summary>A diagnostic about a check.</summary>
/// <param name="Id">The error in the command, see <see cref="NameOf"/>.</param>
/// <param name="IsCertain">True if the error is on every path.</param>
internal sealed partial record Report(string Id, bool IsCertain)
{
    /// <summary>The ID for a text that can't be converted to a value.</summary>
    public const string MalformedId = "CSDK1007";

    /// <summary>The message of a possible violation starts with the ID of the rule.</summary>
    public static Report Of(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        var line = Line().Match(message) is { Success: true } match
            ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : 0;
        return diagnostic.Id == Descriptors.PossibleId
            ? new Report(NameOf(RuleId().Match(message).Value, line), false)
            : new Report(NameOf(diagnostic.Id, line), true);
    }

    /// <summary>Gets the ID with the line of the document, which distinguishes rules of the same kind.</summary>
    public static string NameOf(string id, int line) => $"{id}:{line.ToString(CultureInfo.InvariantCulture)}";

    [GeneratedRegex(@"^CSDK\d+")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"\.md, line (\d+)\)$")]
    private static partial Regex Line();
}
