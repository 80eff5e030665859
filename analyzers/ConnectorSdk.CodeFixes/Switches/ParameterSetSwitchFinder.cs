using System.Globalization;
using ConnectorSdk.CodeFixes.Chains;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes.Switches;

/// <summary>
/// Finds the entry methods that make a missing method available. The compiler error contains no data, so the builders are read in
/// the same way as in the analyzers.
/// </summary>
internal static class ParameterSetSwitchFinder
{
    /// <summary>The ID of the compiler error.</summary>
    public const string MissingMember = "CS1061";

    private const string UnknownName = "CS0103";

    /// <summary>
    /// Finds the changes after which the code has fewer errors and no new ones. Errors of placeholders are ignored.
    /// </summary>
    public static async Task<List<ParameterSetSwitch>> FindAsync(
        Document document, TextSpan place, CancellationToken cancellation)
    {
        var switches = new List<ParameterSetSwitch>();
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || BuilderChain.Find(model, place, cancellation) is not { } chain)
        {
            return switches;
        }

        var before = ErrorsOf(model, cancellation);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        foreach (var candidate in ParameterSetSwitch.Candidates(chain, model, text))
        {
            var changed = await candidate.ApplyAsync(document, cancellation).ConfigureAwait(false);
            if (await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } after
                && IsBetter(before, ErrorsOf(after, cancellation), candidate.Placeholders))
            {
                switches.Add(candidate);
            }
        }

        return switches;
    }

    private static bool IsBetter(List<string> before, List<string> after, IReadOnlyList<string> placeholders)
    {
        var others = after.FindAll(error => !placeholders.Any(name => IsAbout(error, name)));
        return others.Count < before.Count
            && others.TrueForAll(before.Contains)
            && placeholders.All(name => after.Exists(error => IsAbout(error, name)));

        static bool IsAbout(string error, string name)
            => error.StartsWith(UnknownName, StringComparison.Ordinal) && error.Contains($"'{name}'");
    }

    private static List<string> ErrorsOf(SemanticModel model, CancellationToken cancellation) =>
    [
        .. model.GetDiagnostics(cancellationToken: cancellation)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id + diagnostic.GetMessage(CultureInfo.InvariantCulture)),
    ];
}
