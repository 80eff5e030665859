using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>
/// Splits a sentence into its clauses. "And", "or", and commas split only if a subject and a finite verb follow, so that lists of
/// names and values stay whole.
/// </summary>
internal sealed class ClauseSplitter
{
    private static readonly WordGroup _joints = new("and", "or", "but", ";");
    private static readonly WordGroup _ifs = new("if", "when", "whenever");
    private static readonly WordGroup _asides =
        new("because", "since", "so", "which", "although", "otherwise", "whereas", "while", "nor");
    private static readonly WordGroup _determiners =
        new("the", "a", "an", "it", "this", "these", "at", "one", "any", "either", "neither");
    private static readonly WordGroup _you = new("you", "you're", "you've");
    private static readonly WordGroup _modals = new("must", "can't", "should", "requires", "can");
    private static readonly WordGroup _predicates = new("must", "can't", "can", "should", "requires", "has", "isn't", "aren't");
    private static readonly WordGroup _imperatives = new("use", "specify", "set", "leave", "omit", "provide", "include");
    private static readonly WordGroup _comparatives = new(
        "greater", "less", "higher", "lower", "larger", "smaller", "earlier", "later");
    private static readonly WordGroup _purposes = new("use", "enable", "change", "set", "modify", "configure", "specify");
    private static readonly WordGroup _verbs = new(
        "is", "are", "isn't", "aren't", "must", "can't", "can", "should", "shouldn't", "has", "have", "doesn't", "don't",
        "requires", "require", "applies", "apply", "works", "work", "will", "won't", "contains", "equals", "fails", "returns",
        "occurs", "overrides", "specifies", "does");

    /// <summary>The conjunctions of conditions. Each condition has one of them.</summary>
    public static readonly WordGroup Conditions = new("if", "when", "whenever", "unless");

    /// <summary>The first words of boundaries, for a quick check. Most words aren't among them.</summary>
    private static readonly WordSet _boundaries = new(
        new[] { ",", "to", "you", "you're", "you've", "only", "except", "because", "even", "before", "then" }
            .Concat(_joints.Words).Concat(Conditions.Words));

    /// <summary>The words that may precede a clause that doesn't begin with "you" or a name.</summary>
    private static readonly WordSet _beforeClauses = new(
        [",", ";", ":", ")", "and", "or", "but", "then", "that", "therefore", "however", "otherwise", "currently"]);

    private readonly Phrase _phrase;
    private readonly List<Part> _parts = [];
    private int _start;
    private int _inherited;
    private int _subject;
    private PartKind _kind;
    private string _joint = "";

    private ClauseSplitter(Phrase phrase, PartKind kind) => (_phrase, _kind) = (phrase, kind);

    public static List<Part> Split(Phrase sentence)
        => new ClauseSplitter(sentence, PartKind.Main).Split();

    /// <summary>Splits the words after "if" into parts.</summary>
    public static List<Part> SplitCondition(Phrase clause)
        => new ClauseSplitter(clause, PartKind.If).Split();

    /// <summary>
    /// Gets a bit for each position where a clause of the sentence may start, except with a name that isn't linked yet. No bit is
    /// set if the sentence is too long, or if a clause may have no subject or contain a note.
    /// </summary>
    public static ulong Starts(Phrase sentence)
    {
        var (places, isTorn) = (0ul, sentence.Count > Pattern.Places);
        for (var i = 0; i < sentence.Count; i++)
        {
            var isBehind = i > 0 && _beforeClauses.Has(sentence[i - 1].Hash);
            if (i == 0 || isBehind || sentence[i].Kind >= TokenKind.Mention || sentence.IsAnyOf(i, _you))
            {
                places |= 1ul << i;
            }

            isTorn |= sentence.IsWord(i, "(") || (isBehind && MayInherit(sentence, i));
        }

        return isTorn ? 0 : places;
    }

    private bool IsInCondition => _kind is PartKind.If or PartKind.OnlyIf or PartKind.Unless;

    private bool HasMain => _kind == PartKind.Main || _parts.Exists(part => part.Kind == PartKind.Main);

    private List<Part> Split()
    {
        if ((_phrase.IsWord(0, "to") && _phrase.IsAnyOf(1, _purposes))
            || (_phrase.IsWord(0, "for") && _phrase.IsWord(2, "to") && (IsName(1) || _phrase.IsWord(1, "this"))))
        {
            Begin(0, 1, PartKind.Purpose, "");
        }

        for (var i = _start; i < _phrase.Count; i++)
        {
            if (_phrase.IsWord(i, "(") && _phrase.IndexOf(")", i) is > 0 and var close)
            {
                i = close; // A note has no boundaries.
            }
            else if ((_boundaries.Has(_phrase[i].Hash) || (IsInCondition && _phrase[i].Kind == TokenKind.Mention))
                && Boundary(i) is var (length, kind, joint))
            {
                Begin(i, length, kind, joint);
                i = Math.Max(i, _start - 1);
            }
        }

        Add(_phrase.Count);
        return _parts;
    }

    private void Begin(int end, int length, PartKind kind, string joint)
    {
        var (subject, inherited) = (_start, kind == PartKind.Main && _kind == PartKind.Main ? Inherited(end + length) : 0);
        Add(end);
        (_start, _kind, _joint, _subject, _inherited) = (end + length, kind, joint, subject, inherited);
    }

    private void Add(int end)
    {
        if (end > _start)
        {
            var words = _phrase.Slice(_start, end - _start);
            _parts.Add(new Part(_kind, _joint, _inherited == 0 ? words
                : words.After(_phrase.Slice(_subject, _inherited))));
        }
    }

    /// <summary>
    /// Gets the length of the boundary at a position, and the kind and joint of the part after it; null inside a part.
    /// </summary>
    private (int Length, PartKind Kind, string Joint)? Boundary(int i)
    {
        var comma = _phrase.IsWord(i, ",") ? 1 : 0;
        var joint = Joint(i + comma);
        var next = i + comma + (joint.Length > 0 ? 1 : 0);
        if (Connective(next) is var (length, kind))
        {
            return _kind is PartKind.Aside or PartKind.EvenIf && next == i && i > _start ? null // It belongs to the reason.
                : (next + length - i, kind, joint);
        }

        if (IsPurposeAtEnd(i))
        {
            return (1, PartKind.Purpose, "");
        }

        if (!HasMain)
        {
            var then = _phrase.IsWord(next, "then") ? next + 1 : next;
            return joint.Length == 0
                && (comma > 0 || then > next
                    ? Starts(then, anySubject: true)
                    : i > _start && (IsDemand(then) || IsOwnBehind(then)))
                    ? (then - i, PartKind.Main, "")
                : _kind != PartKind.Purpose && joint is "and" or "or" && Starts(next) ? (next - i, _kind, joint)
                : null;
        }

        return joint.Length == 0
            ? comma > 0 && BeginsAside(next) ? (1, PartKind.Aside, "") : null
            : Starts(next, joint == ";") || (_kind == PartKind.Main && Inherited(next) > 0)
                ? (next - i, KindBehind(joint, next), joint)
            : null;
    }

    private string Joint(int i)
        => !_phrase.IsAnyOf(i, _joints) ? "" : _phrase.IsWord(i, "and") ? "and" : _phrase.IsWord(i, "or") ? "or"
            : _phrase.IsWord(i, "but") ? "but" : ";";

    /// <summary>Matches "... to use this parameter" at the very end.</summary>
    private bool IsPurposeAtEnd(int i)
        => i > _start && i + 3 == _phrase.Count && _phrase.IsWord(i, "to") && !_phrase.IsWord(i - 1, "you")
            && _phrase.IsAnyOf(i + 1, _purposes) && IsName(i + 2);

    /// <summary>Matches "which means ..." and "not the X parameter".</summary>
    private bool BeginsAside(int i)
        => _phrase.IsAnyOf(i, _asides) || (_phrase.IsWord(i, "not") && i + 1 < _phrase.Count && IsName(i + 1));

    /// <summary>
    /// Gets the kind of the part after a joint. After a condition at the end, "and" continues the condition unless a demand
    /// follows.
    /// </summary>
    private PartKind KindBehind(string joint, int next)
        => !IsInCondition || joint is "but" or ";" || IsDemand(next) || _phrase.IsAnyOf(next + 1, _modals)
            ? PartKind.Main
            : _kind;

    private (int Length, PartKind Kind)? Connective(int i)
        => _phrase.IsWord(i, "even") && _phrase.IsAnyOf(i + 1, _ifs) ? (2, PartKind.EvenIf)
            : _phrase.IsWord(i, "only") && _phrase.IsAnyOf(i + 1, _ifs) ? (2, PartKind.OnlyIf)
            : _phrase.IsWord(i, "except") && _phrase.IsAnyOf(i + 1, _ifs) ? (2, PartKind.Unless)
            : _phrase.IsAnyOf(i, _ifs) ? (1, PartKind.If)
            : _phrase.IsWord(i, "unless") ? (1, PartKind.Unless)
            : _phrase.AreWords(i, "before", "you") && _phrase.IsWord(i + 2, "can") ? (3, PartKind.Purpose)
            : _phrase.IsWord(i, "because") ? (1, PartKind.Aside)
            : null;

    /// <summary>
    /// Determines whether a subject and its verb begin at a position. After a condition, any words may be the subject.
    /// </summary>
    private bool Starts(int i, bool anySubject = false)
    {
        if (i >= _phrase.Count)
        {
            return false;
        }

        if (_phrase.IsAnyOf(i, _you) || _phrase.IsWord(i, "don't")
            || (anySubject && (_phrase.IsAnyOf(i, _imperatives) || _phrase.IsAnyOf(i, _predicates))))
        {
            return true;
        }

        var reach = anySubject ? 10
            : IsName(i) ? 2
            : _phrase.IsAnyOf(i, _determiners) ? 12
            : 0;
        var end = Math.Min(i + reach + 1, _phrase.Count);
        for (var verb = i + 1; verb < end && !_phrase.IsWord(verb, ",") && Connective(verb) is null; verb++)
        {
            if (_phrase.IsAnyOf(verb, _verbs))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsName(int i) => _phrase[i].Kind is TokenKind.Mention or TokenKind.BulletValue;

    /// <summary>
    /// Matches a statement that follows a condition without a comma, as in "If A is $true this parameter is ignored".
    /// </summary>
    private bool IsOwnBehind(int i)
        => _phrase[i].Kind == TokenKind.Mention && _phrase.MentionAt(i).IsOwn
            && (_phrase.IsWord(i + 1, "is") || _phrase.IsAnyOf(i + 1, _predicates))
            && !_phrase.IsAnyOf(i - 1, _joints)
            && (_phrase.IsWord(_start, "you") || _phrase.Slice(_start, i - _start).HasAnyOf(_verbs));

    private bool IsDemand(int i)
        => _phrase.IsWord(i, "you") && (_phrase.IsWord(i + 1, "can't") || _phrase.IsWord(i + 1, "must"));

    /// <summary>Determines whether a word may begin a clause that takes its first words from the previous clause.</summary>
    private static bool MayInherit(Phrase sentence, int i)
        => sentence.IsAnyOf(i, _predicates) || sentence.IsAnyOf(i, _imperatives) || sentence.IsAnyOf(i, _comparatives);

    /// <summary>
    /// Counts the words of the current statement that a clause without a subject takes over. Examples: "A must contain V, and
    /// can't contain W", "you must use A and specify B", "A must be less than B, but greater than C".
    /// </summary>
    private int Inherited(int i)
        => _phrase.IsAnyOf(i, _predicates)
            && (_phrase.IsWord(_start, "you") || IsName(_start)) ? 1
            : _phrase.IsAnyOf(i, _imperatives) && _phrase.IsWord(_start, "you") && _phrase.IsWord(_start + 1, "must") ? 2
            : _phrase.IsAnyOf(i, _comparatives) && _phrase.IsWord(i + 1, "than")
                && i + 2 < _phrase.Count && IsName(i + 2) && IsName(_start)
                && _phrase.IsWord(_start + 2, "be") && !_phrase.IsWord(i - 1, "or") ? 3
            : 0;
}
