using System.Text.RegularExpressions;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Values;

/// <summary>
/// Finds the values of a parameter: the metadata's accepted values, a bulleted list after a lead, or a sentence that lists them.
/// </summary>
internal static class ValueListReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    public const string Nouns = "(?:values?|options?|types?|inputs?|settings?)";
    public const string Valid = "(?:valid|possible|accepted|acceptable|allowed|available|supported|permitted)";

    /// <summary>What "values are" is followed by where a list of them comes, rather than a list of something else.</summary>
    private const string Listing =
        $"(?=:?$|,? (?:as follows|the following|(?:one|any|some|all|either) of the following|but|limited|only|{Valid}(?=:?$)))";

    /// <summary>What the nouns begin with: a text without any of these needs no expression.</summary>
    public static readonly string[] NounStems = ["value", "option", "type", "input", "setting"];

    private static readonly Regex _lead = new(
        $@"\b(?:{Valid}(?: (?<whose>\w+))? {Nouns}|following {Nouns}(?! of)|{Nouns} (?:are|is|include){Listing})\b[^:]*:?$", Options);
    private static readonly Regex _leadOfEnum = new(
        @"\b(?:(?:set to|one of|either of) the following|use any of the following(?: \w+){0,3} (?:attributes|permissions|roles|actions)):$",
        Options);
    private static readonly Regex _weakLead = new(
        @"\b(?:recommend|identify|identifies|at the same time|also|affected|for example|examples? of|syntax|format|attribute types"
            + @"|following recipient types|invalid|unsupported|can't|don't|aren't|isn't|not (?:valid|supported|allowed|available)"
            + @"|no longer|deprecated|obsolete|ignored|overrides?|with the following|required?|requires|determined by|depends? on"
            + $@"|(?:default|current|existing|typical|initial|common) {Nouns})\b",
        Options);
    private static readonly Regex _partial = new(
        @"\binclud|\bsuch as\b|\be\.g\.|\b(?:some|most|among|several|popular|well-known|typical|frequently|commonly)\b", Options);
    private static readonly Regex _conditional = new(
        @"^(?:(?:if|when|while|unless) |(?:in|on|for|with|under) (?!(?:this|either|both|the \w+) "
            + @"(?:cmdlet|parameters?|switch|command)\b))"
            + @"|\b(?:if|when|while|unless)\b|\b(?:in|on) (?:exchange|the cloud|on-premises|windows|linux)\b", Options);
    private static readonly Regex _whose = new(
        $@"^The (?<whose>\w+) {Nouns} (?:are|is|include)\b", RegexOptions.CultureInvariant);
    private static readonly Regex _valueFor = new(
        @"^(?:`(?<v>[^`]+)`|(?<v>[A-Z]\w*)) (?=(?:for|on) \S)", RegexOptions.CultureInvariant);
    private static readonly Regex _otherParameter = new(@"(?:for|of) the (?<p>\w+) (?:parameter|switch)", Options);

    public static ValueList? Read(ParameterSection section)
        => ReadList(section) is { } list ? ListClosure.Apply(list, section) : null;

    private static ValueList? ReadList(ParameterSection section)
    {
        var prose = MayHaveList(section) ? ReadProse(section) : null;
        if (IsQuantity(section) && prose?.Values.All(value => value.Text.Any(char.IsDigit)) == false)
        {
            prose = null; // Units and forms, such as KB or unlimited.
        }

        return FromMetadata(section) is { } metadata ? Unite(metadata, prose?.Values ?? default) : prose;
    }

    private static ValueList? FromMetadata(ParameterSection section)
    {
        foreach (var block in section.Metadata)
        {
            if (block.AcceptedValues.Count > 0)
            {
                var line = block.AcceptedValuesLine;
                var values = Distinct(block.AcceptedValues.Select(text => new ParameterValue(text, "", line)));
                return new ValueList(values, true, block.AcceptedValuesText, line);
            }
        }

        return FromType(section);
    }

    /// <summary>What the metadata and the text list, in the metadata's spelling.</summary>
    private static ValueList Unite(ValueList metadata, EquatableArray<ParameterValue> prose)
    {
        var spellings = new HashSet<string>(metadata.Values.Select(value => Letters(value.Text)), StringComparer.Ordinal);
        var descriptions = prose.ToLookup(value => Letters(value.Text), value => value.Description);
        return metadata with
        {
            Values = Distinct(metadata.Values
                .Select(value => value with { Description = descriptions[Letters(value.Text)].FirstOrDefault() ?? "" })
                .Concat(prose.Where(value => !spellings.Contains(Letters(value.Text))))),
        };
    }

    /// <summary>Prose writes a value as people read it: <c>IPv4-Address</c> is <c>IPv4Address</c>.</summary>
    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    /// <summary>A list whose lead errata took out counts last: they may hold another one in its place.</summary>
    private static ValueList? ReadProse(ParameterSection section)
        => WithoutOthers(FromBullets(section, isStruck: false), section)
            ?? ValueSentenceReader.FromSentence(section)
            ?? ValueSentenceReader.FromParagraph(section)
            ?? ValueSentenceReader.FromPair(section)
            ?? (section.Text.Any(block => block is ListBlock { StruckLead: not null }) ? FromBullets(section, isStruck: true) : null);

    /// <summary>A sentence that lists other values than the bullets speaks of another case: neither list is all.</summary>
    private static ValueList? WithoutOthers(ValueList? bullets, ParameterSection section)
        => bullets is { IsClosed: true }
            && ValueSentenceReader.FromSentence(section) is { File: null } others
            && others.Line != bullets.Line
            && others.Values.Any(value
                => !SameValue.IsIn(bullets.Values.Select(item => item.Text).ToEquatableArray(), value.Text))
            ? bullets with { IsClosed = false }
            : bullets;

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

    /// <summary>Some documents write the values where the type belongs: <c>Tenant | Site</c>.</summary>
    private static ValueList? FromType(ParameterSection section)
        => section.TypeMetadata is { Type: { } type, TypeLine: var line } && type.IndexOf('|') >= 0
            && !TypeName.Parse(type).Is("Boolean")
            ? new ValueList(
                Distinct(type.Trim('<', '>').Split('|').Select(text => new ParameterValue(text.Trim(), "", line))),
                true, "Type: " + type, line)
            : null;

    private static bool IsQuantity(ParameterSection section)
        => section.TypeMetadata?.Type is { } type
            && TypeName.Parse(type).Name is "TimeSpan" or "EnhancedTimeSpan" or "ByteQuantifiedSize";

    private static ValueList? FromBullets(ParameterSection section, bool isStruck)
    {
        for (var i = 1; i < section.Text.Count; i++)
        {
            if (section.Text[i] is not ListBlock list
                || (list.StruckLead is not null) != isStruck
                || ListParts.LeadOf(section.Text, i, out var isGroup) is not { } lead
                || !IsLead(lead, section))
            {
                continue;
            }

            if (FromBullets(section, i, lead, isGroup) is { Values.Count: > 0 } values)
            {
                return isStruck ? values with { IsClosed = false } : values;
            }
        }

        return null;
    }

    private static ValueList FromBullets(ParameterSection section, int list, Sentence lead, bool isGroup)
    {
        var isEnum = IsEnum(section);
        var areNumbers = AreNumbers(section);
        var bullets = ListParts.Bullets(section.Text, list, out var end).ToList();
        var heads = bullets.ConvertAll(bullet => (Head: HeadOf(bullet, isEnum), bullet.Prose.Line));
        var values = Distinct(heads
            .Where(item => item.Head is not null)
            .SelectMany(item => NumberedNames.Read(item.Head!, item.Line, areNumbers)));
        var known = new HashSet<string>(values.Select(value => value.Text), StringComparer.OrdinalIgnoreCase);
        var isClosed = heads.TrueForAll(item => item.Head is { } head && !ListClosure.IsKind(head))
            && IsClosing(lead.Text)
            && !bullets.Exists(ListParts.HasList)
            && !ListParts.GoesOn(section.Text, end, isGroup, known);
        return new ValueList(values, isClosed, lead.Text, lead.Line, lead.File);
    }

    /// <summary>A parameter of a number's type takes no names.</summary>
    private static bool AreNumbers(ParameterSection section)
        => section.TypeMetadata?.Type is { } type
            && TypeName.Parse(type).Name is "Byte" or "Int16" or "Int32" or "Int64" or "UInt16" or "UInt32" or "UInt64";

    /// <summary>False where the lead names some of the values, or limits them to a case.</summary>
    public static bool IsClosing(string lead) => !_partial.IsMatch(lead) && !_conditional.IsMatch(lead);

    /// <summary>"Blank (the value $null)" names a value in words; "Hub for the Transport service" sets none apart.</summary>
    private static BulletHead? HeadOf(Bullet bullet, bool isEnum)
        => bullet.Head is { } head
                ? head.Note.IndexOf("$null", StringComparison.OrdinalIgnoreCase) >= 0 && head.Values is [var word]
                    && word.Equals("blank", StringComparison.OrdinalIgnoreCase)
                    ? head with { Values = ["$null"] }
                    : head
            : isEnum && _valueFor.Match(bullet.Prose.Text) is { Success: true } value
                ? new BulletHead([value.Groups["v"].Value.Trim('"', '\'')], "", bullet.Prose.From(value.Length))
            : null;

    /// <summary>The last sentence, where it ends as a lead may.</summary>
    public static Sentence? LeadIn(MarkdownBlock block)
        => block is ParagraphBlock { Prose: var prose } && (prose.EndsWith(':') || prose.EndsWith('.')) && prose.Sentences is [.., var last]
            ? last
            : null;

    /// <summary>A type of a few fixed values: what a document lists of them, "including" these or not, is all of them.</summary>
    public static bool IsEnum(ParameterSection section)
        => section.TypeMetadata?.Type is { } type
            && TypeName.Parse(type) is { IsArray: false, Name: var name }
            && name is not ("String" or "MultiValuedProperty" or "Object" or "PSObject" or "Unlimited" or "Int32")
            && !name.EndsWith("Collection", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the sentence says that values are listed below it.</summary>
    public static bool IsLead(Sentence lead, ParameterSection section) => !lead.IsTooLong && IsLead(lead.Text, section);

    private static bool IsLead(string text, ParameterSection section)
        => (text[text.Length - 1] == ':' || text.EndsWith("following values.", StringComparison.OrdinalIgnoreCase))
            && (IsLeadOfValues(text, section.Name) || (_leadOfEnum.IsMatch(text) && IsEnum(section)))
            && !_weakLead.IsMatch(text);

    private static bool IsLeadOfValues(string text, string parameter)
        => Array.Exists(NounStems, noun => text.IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0)
            && _lead.Match(text) is { Success: true } lead
            && !IsAnothers(lead.Groups["whose"].Value, parameter)
            && !IsAnothers(_whose.Match(text).Groups["whose"].Value, parameter)
            && (_otherParameter.Match(text) is not { Success: true } other || IsSelf(other.Groups["p"].Value, parameter));

    /// <summary>"The valid Color values are:" in another section is about a part of the value.</summary>
    private static bool IsAnothers(string name, string parameter)
        => name.Length > 0 && char.IsUpper(name[0]) && !IsSelf(name, parameter);

    /// <summary>A sentence may slip in the parameter's name by an ending.</summary>
    public static bool IsSelf(string name, string parameter)
        => Math.Abs(name.Length - parameter.Length) < 2
            && (name.StartsWith(parameter, StringComparison.OrdinalIgnoreCase)
                || parameter.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Of values that differ by case, the first.</summary>
    public static EquatableArray<ParameterValue> Distinct(IEnumerable<ParameterValue> values)
    {
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        List<ParameterValue> distinct = [];
        foreach (var value in values)
        {
            if (texts.Add(value.Text))
            {
                distinct.Add(value);
            }
        }

        return distinct.ToEquatableArray();
    }
}
