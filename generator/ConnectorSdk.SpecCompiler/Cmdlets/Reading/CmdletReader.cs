using System.Text.RegularExpressions;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets.Sets;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;
using ConnectorSdk.SpecCompiler.Cmdlets.Values;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Syntax;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Reading;

/// <summary>Document to cmdlet: merges what SYNTAX and PARAMETERS say, and reads values and defaults out of the text.</summary>
internal static class CmdletReader
{
    private static readonly Regex _change = new(
        @"@\{\s*(?:Add|Remove)\s*=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _availability = new(
        @"^This \w+ is (?:available|functional)(?: only)? [^.]*\.$", RegexOptions.CultureInvariant);

    /// <summary>The cmdlet as SYNTAX and PARAMETERS describe it; its examples may contradict it yet.</summary>
    public static Cmdlet Read(CmdletDocument document, List<SpecDiagnostic> diagnostics)
    {
        var sections = Distinct(document.Parameters, diagnostics);
        var shown = Shown(document);
        List<Parameter> parameters = new(sections.Count);
        foreach (var section in sections)
        {
            shown.TryGetValue(section.Name, out var syntax);
            shown.Remove(section.Name);
            parameters.Add(Read(section, syntax ?? [], diagnostics));
        }

        foreach (var parameter in document.Syntax.SelectMany(set => set.Parameters).Where(parameter => shown.Remove(parameter.Name)))
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Conflict, parameter.Line, 1,
                $"-{parameter.Name} stands in SYNTAX and has no entry in PARAMETERS. It is taken as SYNTAX shows it."));
            var type = TypeName.Parse(parameter.Type ?? "SwitchParameter");
            parameters.Add(new Parameter(parameter.Name, type, parameter.Line, "", default, null, false, null, false, ""));
        }

        var sets = ParameterSetMerger.Merge(document, sections, parameters, diagnostics);
        return new Cmdlet(
            document.Name, document.Module, document.FileName, document.Synopsis, parameters.ToEquatableArray(), sets)
        {
            Link = document.Link,
            Products = document.Applicable.Length == 0
                ? null
                : new ProductListing(document.Applicable, document.FileName, document.ApplicableLine),
        };
    }

    /// <summary>What SYNTAX shows of each parameter, set by set.</summary>
    private static Dictionary<string, List<SyntaxParameter>> Shown(CmdletDocument document)
    {
        var shown = new Dictionary<string, List<SyntaxParameter>>(document.Parameters.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in document.Syntax.SelectMany(set => set.Parameters))
        {
            if (!shown.TryGetValue(parameter.Name, out var places))
            {
                shown.Add(parameter.Name, places = new(1));
            }

            places.Add(parameter);
        }

        return shown;
    }

    /// <summary>Of two entries with one name the first counts; both would be one C# member.</summary>
    private static List<ParameterSection> Distinct(IReadOnlyList<ParameterSection> sections, List<SpecDiagnostic> diagnostics)
    {
        List<ParameterSection> distinct = new(sections.Count);
        var lines = new Dictionary<string, int>(sections.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var section in sections)
        {
            if (lines.TryGetValue(section.Name, out var line))
            {
                diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, section.Line, 1,
                    $"-{section.Name} is described twice; the entry in line {line} counts."));
            }
            else
            {
                lines.Add(section.Name, section.Line);
                distinct.Add(section);
            }
        }

        return distinct;
    }

    private static Parameter Read(ParameterSection section, List<SyntaxParameter> syntax, List<SpecDiagnostic> diagnostics)
    {
        var type = ReadType(section, syntax, diagnostics);
        var values = ValueListReader.Read(section);
        if (values is { IsClosed: true } && !TypedText.FitAll(type, values))
        {
            values = values with { IsClosed = false };
        }

        return new Parameter(
            section.Name,
            type,
            section.Line,
            Summary(section),
            ReadAliases(section),
            type.Is("Boolean") ? null : values,
            ManyValues.AreAcceptedIn(section),
            DefaultReader.Read(section, values) is { } text && TypedText.Fits(type, text) ? text : null,
            AllowsNull(section, values),
            section.Applicable ?? "")
        {
            ApplicableLine = section.ApplicableLine,
            MayTakePipeline = !section.Metadata.Any() || section.Metadata.Any(block => block.AcceptsPipeline != false),
            TakesRemainingArguments = section.Metadata.Any(block => block.TakesRemainingArguments),
            AcceptsChange = type.IsListModifier || ShowsChange(section.Text),
            MayBeSwitch = !type.Is("SwitchParameter")
                && syntax.Exists(parameter => parameter.Type is not "" && ShownType(parameter).Is("SwitchParameter")),
        };
    }

    private static bool ShowsChange(IReadOnlyList<MarkdownBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] switch
            {
                ParagraphBlock paragraph => ShowsChange(paragraph.Prose),
                ListBlock list => list.Bullets.Any(bullet => ShowsChange(bullet.Prose) || ShowsChange(bullet.Rest)),
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    private static bool ShowsChange(Prose prose) => prose.Holds("@{") && _change.IsMatch(prose.Text);

    /// <summary>
    /// Where a parameter exists stands in front of what it is, and the lead of a list behind; neither belongs to that, nor does a
    /// placeholder.
    /// </summary>
    private static string Summary(ParameterSection section)
    {
        var paragraph = DescribingParagraph(section);
        var text = paragraph?.WithLinks() ?? "";
        return text.EndsWith(":", StringComparison.Ordinal)
            && paragraph is { Sentences: [.., _, { Text: var lead }] } && text.EndsWith(lead, StringComparison.Ordinal)
            ? text.Substring(0, text.Length - lead.Length).TrimEnd()
            : text;
    }

    private static Prose? DescribingParagraph(ParameterSection section)
    {
        Prose? first = null;
        for (var i = 0; i < section.Text.Count; i++)
        {
            if (section.Text[i] is ParagraphBlock { Prose: var prose } && !Placeholder.Is(prose))
            {
                if (!SpeaksOfAvailability(prose))
                {
                    return prose;
                }

                first ??= prose;
            }
        }

        return first;
    }

    private static bool SpeaksOfAvailability(Prose prose)
        => (prose.Holds("available") || prose.Holds("functional")) && _availability.IsMatch(prose.Text);

    private static EquatableArray<string> ReadAliases(ParameterSection section)
        => section.Metadata.Any(block => block.Aliases.Count > 0)
            ? section.Metadata.SelectMany(block => block.Aliases).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray()
            : default;

    private static bool AllowsNull(ParameterSection section, ValueList? values)
        => (values is not null && values.Values.Any(value => Same(value.Text, "$null")))
            || section.Holds("$null");

    /// <summary>
    /// The metadata's type; SYNTAX speaks where there is none, and a contradiction between them is reported. Where sets differ in
    /// it, a text is what all of them take.
    /// </summary>
    private static TypeName ReadType(ParameterSection section, List<SyntaxParameter> syntax, List<SpecDiagnostic> diagnostics)
    {
        if (section.TypeMetadata is not { } metadata)
        {
            return syntax.Find(parameter => parameter.Type is not "") is { } shown
                ? ShownType(shown)
                : TypeName.Parse(section.HeadingType ?? "String");
        }

        var type = TypeName.Parse(metadata.Type!);
        if (metadata.Type!.Length > TypeName.MaxLength)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, metadata.TypeLine, 1,
                $"The type of -{section.Name} has more than {TypeName.MaxLength} characters. String is used."));
        }

        if (section.Metadata.FirstOrDefault(block => block.Type is { } text && !text.Equals(metadata.Type, StringComparison.Ordinal)
            && !Same(TypeName.Parse(text), type)) is { } other)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Conflict, other.TypeLine, 1,
                $"-{section.Name} has the type {TypeName.Parse(other.Type!)} here and {type} in line {metadata.TypeLine}; "
                + "String is used, which every set takes."));
            return TypeName.Parse("String");
        }

        if (syntax.Find(parameter => parameter.Type is not "" && !Same(ShownType(parameter), type)) is { } different)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Conflict, metadata.TypeLine, 1,
                $"-{section.Name} has the type {type} here and {ShownType(different)} in SYNTAX; {type} is used."));
        }

        return type;
    }

    private static TypeName ShownType(SyntaxParameter parameter) => TypeName.Parse(parameter.Type ?? "SwitchParameter");

    private static bool Same(TypeName a, TypeName b) => a.IsArray == b.IsArray && Same(a.Name, b.Name);

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
