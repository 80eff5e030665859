using System.Text.RegularExpressions;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// Finds the values of a parameter: the metadata's accepted values, a bulleted list after a lead, or a sentence that lists them.
/// </summary>
internal static class ValueListReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const string Nouns = "(?:values?|options?|types?|inputs?|settings?)";

    private static readonly Regex _lead = new(
        $@"\b(?:(?:valid|possible|accepted|acceptable|allowed|available|supported|permitted)(?: (?<whose>\w+))? {Nouns}"
            + $@"|following {Nouns}|{Nouns} (?:are|is|include))\b(?<rest>[^:]*):?$",
        Options);
    private static readonly Regex _weakLead = new(
        @"\b(?:recommend|for example|examples? of|syntax|format|attribute types|following recipient types|invalid|unsupported|can't|don't"
            + @"|ignored|overrides?|with the following|required?|requires)\b",
        Options);
    private static readonly Regex _whose = new(
        $@"^The (?<whose>\w+) {Nouns} (?:are|is|include)\b", RegexOptions.CultureInvariant);
    private static readonly Regex _inline = new(
        $@"^(?:the )?(?:(?:valid|possible|accepted|acceptable|allowed|available|supported) )?{Nouns}"
            + @"(?: for (?<for>this|the \w+) (?:parameter|switch))? (?:are|is|can be)(?: as follows)?:? (?<list>.+?)\.?$",
        Options);
    private static readonly Regex _item = new(
        @"^(?:`(?<v>[^`]+)`|""(?<v>[^""]+)""|(?<v>\$?[A-Za-z][\w.\-]*))$", RegexOptions.CultureInvariant);
    private static readonly Regex _enables = new(@"^(?<v>[A-Z]\w*) (?:enables|disables) ", RegexOptions.CultureInvariant);
    private static readonly Regex _otherParameter = new(@"(?:for|of) the (?<p>\w+) (?:parameter|switch)", Options);

    public static ValueList? Read(ParameterSection section)
    {
        var prose = MayHaveList(section) ? ReadProse(section) : null;
        var metadata = section.Metadata.FirstOrDefault(block => block.AcceptedValues.Count > 0);
        if (metadata is null)
        {
            return prose;
        }

        var line = metadata.AcceptedValuesLine;
        var descriptions = prose?.Values
            .ToLookup(value => value.Text, value => value.Description, StringComparer.OrdinalIgnoreCase);
        var values = Distinct(metadata.AcceptedValues
            .Select(text => new ParameterValue(text, descriptions?[text].FirstOrDefault() ?? "", line))
            .Concat(prose?.Values ?? default));
        return new ValueList(values, true, metadata.AcceptedValuesText, line);
    }

    /// <summary>A list whose lead errata took out counts last: they may hold another one in its place.</summary>
    private static ValueList? ReadProse(ParameterSection section)
        => FromBullets(section, isStruck: false)
            ?? FromSentence(section)
            ?? FromPair(section)
            ?? FromBullets(section, isStruck: true);

    /// <summary>Bullets about identities, dates or numbers are forms and examples, not values.</summary>
    private static bool MayHaveList(ParameterSection section)
    {
        if (section.TypeMetadata?.Type is not { } type)
        {
            return true;
        }

        var name = TypeName.Parse(type).Name;
        return name is not ("DateTime" or "Guid" or "IPAddress" or "Uri" or "PSCredential" or "SwitchParameter" or "SmtpAddress"
                or "Fqdn")
            && !name.EndsWith("IdParameter", StringComparison.Ordinal)
            && !name.EndsWith("Hashtable", StringComparison.OrdinalIgnoreCase);
    }

    private static ValueList? FromBullets(ParameterSection section, bool isStruck)
    {
        for (var i = 1; i < section.Text.Count; i++)
        {
            if (section.Text[i] is not ListBlock list
                || (list.StruckLead is not null) != isStruck
                || (list.StruckLead ?? LastSentence(section.Text[i - 1])) is not { } lead
                || !IsLead(lead.Text, section.Name))
            {
                continue;
            }

            var heads = list.Bullets.Select(bullet => (bullet.Head, bullet.Prose.Line)).ToList();
            var values = Distinct(heads
                .Where(item => item.Head is not null)
                .SelectMany(item => item.Head!.Values.Select(text => new ParameterValue(text, item.Head.Text.Text, item.Line))));
            if (values.Count > 0)
            {
                var isClosed = !isStruck
                    && heads.TrueForAll(item => item.Head is not null)
                    && (IsEnum(section) || lead.Text.IndexOf("include", StringComparison.OrdinalIgnoreCase) < 0);
                return new ValueList(values, isClosed, lead.Text, lead.Line, lead.File);
            }
        }

        return null;
    }

    private static Sentence? LastSentence(MarkdownBlock block)
        => block is ParagraphBlock { Prose.Sentences: [.., var last] } ? last : null;

    /// <summary>A type of a few fixed values: what a document lists of them, "including" these or not, is all of them.</summary>
    private static bool IsEnum(ParameterSection section)
        => section.TypeMetadata?.Type is { } type
            && TypeName.Parse(type) is { IsArray: false, Name: var name }
            && name is not ("String" or "MultiValuedProperty" or "Object" or "PSObject" or "Unlimited" or "Int32")
            && !name.EndsWith("Collection", StringComparison.OrdinalIgnoreCase);

    private static bool IsLead(string text, string parameter)
        => text.EndsWith(":", StringComparison.Ordinal)
            && _lead.Match(text) is { Success: true } lead && !IsAnothers(lead.Groups["whose"].Value, parameter)
            && !IsAnothers(_whose.Match(text).Groups["whose"].Value, parameter)
            && !_weakLead.IsMatch(text)
            && (_otherParameter.Match(text) is not { Success: true } other
                || other.Groups["p"].Value.Equals(parameter, StringComparison.OrdinalIgnoreCase));

    /// <summary>"The valid Color values are:" in another section is about a part of the value.</summary>
    private static bool IsAnothers(string name, string parameter)
        => name.Length > 0 && char.IsUpper(name[0]) && !name.Equals(parameter, StringComparison.OrdinalIgnoreCase);

    private static ValueList? FromSentence(ParameterSection section)
    {
        foreach (var sentence in section.Sentences)
        {
            var match = _inline.Match(sentence.Text);
            if (!match.Success || (match.Groups["for"] is { Success: true } target && !IsSelf(target.Value, section.Name)))
            {
                continue;
            }

            var items = Regex.Split(match.Groups["list"].Value, @",\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+")
                .Select(item => _item.Match(item.Trim()))
                .ToList();
            if (items.Count > 1 && items.TrueForAll(item => item.Success))
            {
                var values = Distinct(items.Select(item => new ParameterValue(item.Groups["v"].Value, "", sentence.Line)));
                return new ValueList(values, true, sentence.Text, sentence.Line, sentence.File);
            }
        }

        return null;
    }

    /// <summary>"Verbose enables protocol logging. None disables protocol logging.": two values, one sentence each.</summary>
    private static ValueList? FromPair(ParameterSection section)
    {
        var pair = section.Sentences
            .Select(sentence => (Sentence: sentence, Match: _enables.Match(sentence.Text)))
            .Where(item => item.Match.Success && !item.Match.Groups["v"].Value.Equals("This", StringComparison.OrdinalIgnoreCase))
            .ToList();
        var values = Distinct(pair
            .Select(item => new ParameterValue(item.Match.Groups["v"].Value, item.Sentence.Text, item.Sentence.Line)));
        return values.Count > 1
            ? new ValueList(
                values, true, string.Join(" ", values.Select(value => value.Description)), values[0].Line, pair[0].Sentence.File)
            : null;
    }

    private static bool IsSelf(string text, string parameter)
        => text.Equals("this", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith(" " + parameter, StringComparison.OrdinalIgnoreCase);

    private static EquatableArray<ParameterValue> Distinct(IEnumerable<ParameterValue> values)
        => values
            .GroupBy(value => value.Text, StringComparer.OrdinalIgnoreCase)
            .Select(group => group.First())
            .ToEquatableArray();
}
