using ConnectorSdk.SpecCompiler.Documents.Errata;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Errata of the sample cmdlet, and their effect on its document.</summary>
internal static class SampleErrata
{
    public const string FileName = "New-Lamp.errata.md";

    /// <summary>Errata about one parameter.</summary>
    public static string Of(string text, string section = "Label") => $"# Errata of New-Lamp\n\n### -{section}\n\n{text}\n";

    public static Spec Read(string document, string errata)
        => SpecReader.Read(SampleDocument.FileName, document, new ErrataFile(FileName, errata));

    /// <summary>Reads the sample document with a text and errata in the same section.</summary>
    public static Spec Read(string text, string correction, string section)
        => Read(SampleCmdlet.Document(text, section), Of(correction, section));

    /// <summary>Gets the changes that errata make: <c>+ rule</c> and <c>- rule</c>.</summary>
    public static IReadOnlyList<string> Changes(string text, string correction, string section = "Label")
    {
        var before = Notations(SampleDocument.Read(SampleCmdlet.Document(text, section)));
        var after = Notations(Read(text, correction, section));
        return [.. before.Except(after).Select(rule => "- " + rule), .. after.Except(before).Select(rule => "+ " + rule)];
    }

    /// <summary>Gets the problems of the errata themselves.</summary>
    public static IReadOnlyList<SpecDiagnostic> Problems(Spec spec)
        => [.. spec.Diagnostics.Where(problem => problem.Id == SpecDiagnosticIds.IdleErratum)];

    public static IReadOnlyList<string> Notations(Spec spec)
        => [.. spec.Rules.Select(SampleCmdlet.Notation).Distinct().Order(StringComparer.Ordinal)];
}
