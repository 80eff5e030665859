using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// Compares a diagnostic with an expected diagnostic. The locations of the latter are marks with a number, such as
/// <c>{|#0:...|}</c>.
/// </summary>
internal static class ExpectedResult
{
    /// <summary>Determines whether a mark is the location of an expected diagnostic, and not a diagnostic itself.</summary>
    public static bool IsKey(string mark) => mark.StartsWith('#');

    /// <summary>Determines whether a diagnostic is the expected one. Its message is compared only if it is specified.</summary>
    public static bool Is(
        Diagnostic diagnostic, DiagnosticResult expected, ImmutableDictionary<string, ImmutableArray<TextSpan>> marks)
        => diagnostic.Id == expected.Id
            && diagnostic.Severity == expected.Severity
            && (expected.Message is null || diagnostic.GetMessage(CultureInfo.InvariantCulture) == expected.Message)
            && PlacesOf(diagnostic, expected).SequenceEqual(expected.Spans.Select(place => SpanOf(place, marks)));

    private static IEnumerable<TextSpan> PlacesOf(Diagnostic diagnostic, DiagnosticResult expected)
        => expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations)
            ? [diagnostic.Location.SourceSpan]
            : [diagnostic.Location.SourceSpan, .. diagnostic.AdditionalLocations.Select(location => location.SourceSpan)];

    private static TextSpan SpanOf(DiagnosticLocation place, ImmutableDictionary<string, ImmutableArray<TextSpan>> marks)
    {
        Assert.True(
            place.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey), "A place is a mark, such as {|#0:...|}.");
        return Assert.Single(marks["#" + place.Span.StartLinePosition.Character]);
    }
}
