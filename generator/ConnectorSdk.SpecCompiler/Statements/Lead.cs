using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>
/// The sentence that introduces a list. It determines whether the bullets are values of the section's parameter, some of them, or
/// something else. The rule grammar reads its requirements for other parameters.
/// </summary>
internal sealed class Lead(Section section, Sentence sentence)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const string Nouns = ValueWords.Nouns;

    /// <summary>
    /// Matches the text that follows "values are" if a list of the values comes next, not a list of something else.
    /// </summary>
    private const string Listing =
        "(?=:?$|,? (?:as follows|the following|(?:one|any|some|all|either) of the following|but|limited|only"
            + $"|{ValueWords.Valid}(?=:?$)))";

    private static readonly Regex _values = new(
        $@"\b(?:{ValueWords.Valid}(?: (?<whose>\w+))? {Nouns}|following {Nouns}(?! of)"
            + $@"|{Nouns} (?:are|is|include){Listing})\b[^:]*:?$",
        Options);

    private static readonly Regex _valuesOfEnum = new(
        @"\b(?:(?:set to|one of|either of) the following"
            + @"|use any of the following(?: \w+){0,3} (?:attributes|permissions|roles|actions)):$",
        Options);

    private static readonly Regex _selection = new(
        @"^You can (?<verb>\w+) by (?:any of |one of )?the following \w+:$", RegexOptions.CultureInvariant);

    private static readonly WordRuns _weak = new(
        "recommend", "identif(y|ies)", "at the same time", "also", "affected", "for example", "example[s] of", "syntax", "format",
        "attribute types", "following recipient types", "invalid", "unsupported", "(can|don|aren|isn)'t",
        "not (valid|supported|allowed|available)", "no longer", "deprecated", "obsolete", "ignored", "override[s]",
        "with the following", "require[d]", "requires", "determined by", "depend[s] on",
        "(default|current|existing|typical|initial|common) (value|option|type|input|setting)[s]");

    private static readonly Regex _whose = new(
        $@"^The (?<whose>\w+) {Nouns} (?:are|is|include)\b", RegexOptions.CultureInvariant);

    private static readonly Regex _otherParameter = new(@"(?:for|of) the (?<p>\w+) (?:parameter|switch)", Options);

    /// <summary>Words in leads whose bullets aren't values of the parameter.</summary>
    private static readonly WordRuns _otherThings = new(
        "(unit|parameter|example|format|permission|role|scenario|condition|restriction|requirement|cmdlet|command|procedure)[s]",
        "(action|wildcard|event|keyword|token|character|consideration|combination)[s]", "switch[es]", "propert(y|ies)",
        "syntax", "steps", "invalid", "can't", "don't", "not");

    /// <summary>Matches the caption of one of several lists, such as "Colors of fire:".</summary>
    private static readonly Regex _caption = new(
        $@"^(?!.*\b(?:{Nouns}|examples?|notes?|remarks?|see|can't|don't|invalid)\b)[\w'-]+(?: [\w'-]+){{0,3}}"
            + @"(?:(?: \(?[\w'-]+\)?){0,8}:|:?)$",
        Options);

    /// <summary>Beginnings of leads that limit their bullets to a condition, such as "When the lamp is hot:".</summary>
    private static readonly string[] _openingsOfLimit =
        ["when ", "if ", "unless ", "for ", "in ", "on ", "with ", "after ", "before "];
    private static readonly string[] _wordsOfLimit = [" if ", " when ", " unless ", " depending "];

    /// <summary>Endings of leads that list values. A lead with another ending might list units or parts of a value.</summary>
    private static readonly string[] _endsOfListing = [" are:", " values:", " include:", " following:", " code:", " codes:"];

    private bool? _listsValues;

    public Sentence Sentence => sentence;

    public string Text => sentence.Text;

    public bool EndsWithColon => Text.EndsWith(":", StringComparison.Ordinal);

    /// <summary>True if the bullets are values of the parameter.</summary>
    public bool ListsValues => _listsValues ??= !sentence.IsTooLong
        && (EndsWithColon || Ends("following values."))
        && (IsOfValues() || IsOfSelection() || (section.Type.IsEnum && _valuesOfEnum.IsMatch(Text)))
        && !_weak.AreIn(sentence.Span);

    /// <summary>True if the lead introduces values that a paragraph lists.</summary>
    public bool ListsValuesInText => Array.Exists(_endsOfListing, Ends) && ListsValues;

    /// <summary>False if the lead introduces only some of the values, or limits them to a condition.</summary>
    public bool ListsAll => ValueWords.AreAll(Text);

    /// <summary>True if the bullets aren't values of the parameter.</summary>
    public bool IsAboutOtherThings => _otherThings.AreIn(sentence.Span);

    /// <summary>True if the bullets state restrictions that apply when the parameter is set.</summary>
    public bool IsRestriction => Holds("following restrictions");

    /// <summary>
    /// True if the bullets apply only under a condition. In the section of Color, "When you add a Color:" isn't a limit, because
    /// the condition is only that the parameter is set.
    /// </summary>
    public bool IsLimit => EndsWithColon
        && (Array.Exists(_openingsOfLimit, word => Text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            || Array.Exists(_wordsOfLimit, Holds))
        && !Holds(section.Name);

    /// <summary>
    /// Determines whether a text only names the list below it. The lead is then the sentence above the caption.
    /// </summary>
    public static bool IsCaption(Prose text) => _caption.IsMatch(text.Text);

    /// <summary>Matches sentences such as "You can sort by the following properties:" in the section of SortBy.</summary>
    private bool IsOfSelection()
        => Text.IndexOf(" by ", StringComparison.Ordinal) > 0
            && _selection.Match(Text) is { Success: true } by
            && section.Name.StartsWith(by.Groups["verb"].Value + "By", StringComparison.OrdinalIgnoreCase);

    private bool Holds(string words) => Text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

    private bool Ends(string words) => Text.EndsWith(words, StringComparison.OrdinalIgnoreCase);

    private bool IsOfValues()
        => ValueWords.HaveNoun(Text)
            && (OpensWithValidValues()
                || (_values.Match(Text) is { Success: true } lead && !IsAnothers(lead.Groups["whose"].Value)))
            && !(Text.StartsWith("The ", StringComparison.Ordinal) && IsAnothers(_whose.Match(Text).Groups["whose"].Value))
            && (!Holds(" the ") || _otherParameter.Match(Text) is not { Success: true } other
                || section.IsSelf(other.Groups["p"].Value));

    /// <summary>Matches the beginning of most leads, such as "Valid values for this parameter are:".</summary>
    private bool OpensWithValidValues()
    {
        var cursor = new TextCursor(sentence.Span);
        if (!cursor.TakeAny(ValueWords.Adjectives) || !cursor.Take(" ") || !cursor.TakeAny(ValueWords.NounStems))
        {
            return false;
        }

        cursor.Take("s");
        var colon = cursor.Rest.IndexOf(':');
        return cursor.Rest is [' ' or ':', ..] && (colon < 0 || colon == cursor.Rest.Length - 1);
    }

    /// <summary>
    /// Determines whether a name belongs to something other than the section's parameter. In another section, "The valid Color
    /// values are:" describes a part of the value.
    /// </summary>
    private bool IsAnothers(string name) => name.Length > 0 && char.IsUpper(name[0]) && !section.IsSelf(name);
}
