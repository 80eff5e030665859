using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>What the runs and the analyzer say of one check of a command.</summary>
/// <param name="Program">The program.</param>
/// <param name="Site">The number of the check in it; null for all of them, where a report names none.</param>
/// <param name="Certain">The errors that are thrown whenever the check is reached.</param>
/// <param name="InEachRun">The errors that every run which reaches the check throws there, if not each time.</param>
/// <param name="Possible">The errors that some run throws there.</param>
/// <param name="Reports">What the analyzer reports for it.</param>
/// <param name="ReportedTogether">The certain errors that it reports for the checks that throw the same.</param>
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

    /// <summary>Whether the analyzer says what no run bears out.</summary>
    public bool IsWrong => IsFalseAccusation || (IsFalseWarning && !Program.Constructs.Contains(ProgramWriter.Handler));

    public bool IsFalseAccusation => !ReportedAsCertain.IsSubsetOf(InEachRun);

    /// <summary>Whether what is called possible happens in no run.</summary>
    public bool IsFalseWarning => !ReportedAsPossible.IsSubsetOf(Possible);

    /// <summary>Whether every run that reaches the check throws.</summary>
    public bool ThrowsAlways => Site is not null && !Certain.IsEmpty;

    /// <summary>Whether something that every run throws isn't reported.</summary>
    public bool LacksReport => !Certain.IsSubsetOf(ReportedAsCertain.Union(ReportedTogether));

    /// <summary>Whether every run throws, in a program that isn't silent on purpose.</summary>
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
/// <param name="IsCertain">Whether every path has it.</param>
internal sealed partial record Report(string Id, bool IsCertain)
{
    /// <summary>The id of a text that no value can be made of.</summary>
    public const string MalformedId = "CSDK1007";

    /// <summary>The message of what is only possible starts with the id of the rule.</summary>
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

    /// <summary>The id with the line of the document: rules of one kind are told apart by it.</summary>
    public static string NameOf(string id, int line) => $"{id}:{line.ToString(CultureInfo.InvariantCulture)}";

    [GeneratedRegex(@"^CSDK\d+")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"\.md, line (\d+)\)$")]
    private static partial Regex Line();
}
