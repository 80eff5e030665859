using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets.Sets;
using ConnectorSdk.SpecCompiler.Cmdlets.Values;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Reading;

/// <summary>
/// Creates a cmdlet from a document: merges SYNTAX and PARAMETERS, and reads values and defaults from the text.
/// </summary>
internal static class CmdletReader
{
    private static readonly Regex _change = new(
        @"@\{\s*(?:Add|Remove)\s*=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Reads the cmdlet from SYNTAX and PARAMETERS. The examples aren't considered yet.</summary>
    public static Cmdlet Read(StatedDocument stated, List<SpecDiagnostic> diagnostics)
    {
        var document = stated.Document;
        List<Parameter> parameters = new(stated.Sections.Count);
        parameters.AddRange(stated.Sections.Select(Read));
        foreach (var (parameter, type) in stated.Undescribed)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Conflict, parameter.Line, 1,
                $"SYNTAX shows -{parameter.Name}, but PARAMETERS has no section for it. The information in SYNTAX is used."));
            parameters.Add(new Parameter(parameter.Name, type, parameter.Line, "", default, null, false, null, false, ""));
        }

        var sets = ParameterSetMerger.Merge(stated, parameters, diagnostics);
        return new Cmdlet(
            document.Name, document.Module, document.FileName, document.Synopsis, parameters.ToEquatableArray(), sets)
        {
            Link = document.Link,
            Products = document.Applicable.Length == 0
                ? null
                : new ProductListing(document.Applicable, document.FileName, document.ApplicableLine),
        };
    }

    private static Parameter Read(Section section)
    {
        var type = section.Type;
        var values = ValueListReader.Read(section);
        if (values is { IsClosed: true } && !TypedText.FitAll(type, values))
        {
            values = values with { IsClosed = false };
        }

        var (summary, notes) = SummaryReader.Read(section);
        return new Parameter(
            section.Name,
            type,
            section.Line,
            summary,
            ReadAliases(section),
            type.Is("Boolean") ? null : values,
            ManyValues.AreAcceptedIn(section),
            DefaultReader.Read(section, values) is { } text && TypedText.Fits(type, text) ? text : null,
            AllowsNull(section, values),
            section.Applicable.Products)
        {
            Notes = notes,
            Flags = Flags(section),
            ApplicableLine = section.Applicable.Line,
            MayTakePipeline = section.Metadata.Length == 0
                || Array.Exists(section.Metadata, block => block.AcceptsPipeline != false),
            TakesRemainingArguments = Array.Exists(section.Metadata, block => block.TakesRemainingArguments),
            AcceptsChange = type.IsListModifier || ShowsChange(section),
            MayBeSwitch = section.MayBeSwitch,
        };
    }

    private static bool ShowsChange(Section section)
        => Array.Exists(section.Paragraphs, ShowsChange)
            || Array.Exists(section.Bullets, bullet => ShowsChange(bullet.Prose) || bullet.Below.Any(ShowsChange));

    private static bool ShowsChange(Prose prose) => prose.Gives(Cues.Table) && _change.IsMatch(prose.Text);

    /// <summary>Gets the descriptions of the two values of a Boolean or a switch from its bullets.</summary>
    private static EquatableArray<ListedValue> Flags(Section section)
        => section.Bullets.Length == 0 || (!section.Type.Is("Boolean") && !section.Type.Is("SwitchParameter")) ? default
            : section.Bullets
            .Where(bullet => bullet.Prose.Gives(Cues.Boolean))
            .SelectMany(bullet => bullet.Values)
            .Where(value => Same(value.Text, "$true") || Same(value.Text, "$false"))
            .Select(value => value with { Line = 0 })
            .ToEquatableArray();

    private static EquatableArray<string> ReadAliases(Section section)
        => Array.Exists(section.Metadata, block => block.Aliases.Length > 0)
            ? section.Metadata.SelectMany(block => block.Aliases).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray()
            : default;

    private static bool AllowsNull(Section section, ValueList? values)
        => (values is not null && values.Values.Any(value => Same(value.Text, "$null")))
            || section.Gives(Cues.Null);

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
