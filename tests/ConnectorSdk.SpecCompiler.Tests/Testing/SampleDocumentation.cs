using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The documentation comments in the generated code of documents.</summary>
internal static class SampleDocumentation
{
    /// <summary>Gets the lines of the comment on the member whose declaration contains the text, without the slashes.</summary>
    public static IReadOnlyList<string> Of(string document, string declaration)
    {
        var spec = SampleDocument.Read(document);
        var code = NounEmitter.Emit([BuilderModelFactory.Create(spec.Cmdlet!, spec.Rules)], new EmitOptions("Lamps", true));
        var lines = code.Split('\n');
        var place = Array.FindIndex(lines, line => !IsComment(line) && line.Contains(declaration, StringComparison.Ordinal));
        Assert.True(place >= 0, $"No declaration contains '{declaration}'.");
        while (!IsComment(lines[place - 1]) && lines[place - 1].TrimStart() is ['[' or '#', ..] or [.. , ']'])
        {
            place--;
        }

        var start = place;
        while (IsComment(lines[start - 1]))
        {
            start--;
        }

        return [.. lines[start..place].Select(line => line.Trim()[4..])];
    }

    /// <summary>Gets the comment of WithLabel, in a document with only Owner, Color, and Silent as other parameters.</summary>
    public static IReadOnlyList<string> OfLabel(string text, string type = "String", string others = "")
        => Of(
            SampleDocument.Of(
                SampleDocument.Parameter("Label", type, text) + SampleDocument.Parameter("Owner", "String")
                    + SampleDocument.Parameter("Color", "String") + SampleDocument.Parameter("Silent", "Boolean") + others),
            " WithLabel(");

    /// <summary>Gets the summary of WithLabel.</summary>
    public static string SummaryOfLabel(string text, string type = "String") => Element(OfLabel(text, type), "summary");

    /// <summary>Gets the description of WithLabel's argument.</summary>
    public static string ValueOfLabel(string text, string type)
        => Element(OfLabel(text, type), "param");

    /// <summary>Gets the paragraphs of the remarks of WithLabel.</summary>
    public static IReadOnlyList<string> RemarksOfLabel(string text, string type = "String", string others = "")
        => Paragraphs(OfLabel(text, type, others));

    /// <summary>Gets the paragraphs of the remarks.</summary>
    public static IReadOnlyList<string> Paragraphs(IReadOnlyList<string> comment)
        => Element(comment, "remarks") is { Length: > 0 } only
            ? [only]
            : [.. comment.Where(line => line.StartsWith("<para>", StringComparison.Ordinal)).Select(line => line[6..^7])];

    /// <summary>Gets the content of an element that is on a separate line, or an empty text if there is none.</summary>
    public static string Element(IReadOnlyList<string> comment, string name)
        => comment.FirstOrDefault(line => line.StartsWith($"<{name}", StringComparison.Ordinal)
                && line.EndsWith($"</{name}>", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf('>', StringComparison.Ordinal) + 1)..^(name.Length + 3)]
            : "";

    private static bool IsComment(string line) => line.TrimStart().StartsWith("///", StringComparison.Ordinal);
}
