using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>
/// The description of a rule in the documentation of a parameter. Rules that differ only in the object are combined in one
/// sentence: "Can't be used with A, B, or C."
/// </summary>
internal sealed record RuleText(string Lead, string Object, string Word, string Tail)
{
    /// <summary>
    /// Describes the parts of a rule that concern the parameter, each in a sentence; empty if the rule doesn't name it.
    /// </summary>
    public static List<RuleText> Of(SourcedRule sourced, string parameter)
    {
        var texts = new Reader(sourced, parameter).Read();
        return sourced.Rule.Scope.Count == 0 ? texts : texts.ConvertAll(text => text with
        {
            Lead = $"In {XmlText.Escape(string.Join(", ", sourced.Rule.Scope))}: {text.Lead}",
        });
    }

    /// <summary>Determines whether two texts differ only in the object.</summary>
    public bool IsLike(RuleText other) => Lead == other.Lead && Word == other.Word && Tail == other.Tail;

    /// <summary>Creates the sentence for rules that differ only in the object.</summary>
    public string WithObjects(List<string> objects) => $"{Lead}{PredicateText.Join(objects, Word)}{Tail}.";

    private sealed class Reader(SourcedRule sourced, string about)
    {
        private const string This = "this parameter";

        private readonly Rule _rule = sourced.Rule;

        /// <summary>The rule is a recommendation, not a requirement.</summary>
        private readonly bool _isAdvice =
            sourced.Severity == RuleSeverity.Warning && sourced.Rule.DefaultSeverity == RuleSeverity.Error;

        /// <summary>
        /// The values of the documented parameter to which the rule applies, as the subject; empty for all values.
        /// </summary>
        private readonly string _subject = SubjectOf(sourced.Rule, about);

        public List<RuleText> Read()
        {
            var isCondition = _rule.Soft ? _rule.When.Count > 0 && IsOwn(_rule.When[0]) : Names(_rule.When);
            if (_rule.IsStatus)
            {
                return isCondition ? [Status()] : [];
            }

            if (_rule.Then.Limit is { } limit)
            {
                return Limit(limit, isCondition) is { } text ? [text] : [];
            }

            if (_rule.Then.Junction != Junction.All)
            {
                return Choice(isCondition);
            }

            List<RuleText> texts = [];
            foreach (var predicate in _rule.Then.Predicates)
            {
                if (isCondition || IsOwn(predicate))
                {
                    texts.Add(isCondition ? OfCondition(predicate) : OfDemand(predicate));
                }
            }

            return texts;
        }

        private RuleText Status()
        {
            var word = _rule.Force == Force.Reserved ? "reserved" : "deprecated";
            return Whole(_subject.Length == 0 ? SentenceText.Capitalize(word) : $"{_subject} is {word}", OtherConditions());
        }

        /// <summary>Describes a limit of the values of this parameter or of another parameter.</summary>
        private RuleText? Limit(Predicate limit, bool isCondition)
        {
            limit = limit is Compares compares && !isCondition && Same(compares.Other, about) ? Reverse(compares) : limit;
            if (_rule.Soft)
            {
                return isCondition
                    ? Whole(Subject("has no effect unless ") + PredicateText.Condition(limit, about), OtherConditions())
                    : null;
            }

            var must = _isAdvice ? "should" : "must";
            var name = IsOwn(limit) ? "" : XmlText.Code(limit.Parameter) + " ";
            var tail = AllConditions();
            return limit switch
            {
                ExistsIn exists => !isCondition && _subject.Length == 0 && _rule.When.Count == 0
                    ? null // The list of products states this.
                    : Whole(
                        Subject("is available only in ") + XmlText.Escape(string.Join(", ", exists.Products)),
                        OtherConditions()),
                Within { Measure: Measure.Count } count
                    => Whole($"{Start(name, must)} have {PredicateText.Count(count)}", tail),
                Within { Measure: Measure.Cost } cost => Whole($"The cost {must} be {PredicateText.Bounds(cost)}", tail),
                _ => PredicateText.Limit(limit) is { } values ? Whole($"{Start(name, must)} be {values}", tail) : null,
            };
        }

        private List<RuleText> Choice(bool isCondition)
        {
            if (!isCondition && !Names(_rule.Then.Predicates))
            {
                return [];
            }

            var count = _rule.Then.Junction == Junction.One ? "exactly one of " : "at least one of ";
            var list = PredicateText.Settings(_rule.Then.Predicates, "or");
            return [_rule.Soft
                ? Whole($"{Subject("has no effect without ")}{count}{list}", OtherConditions())
                : isCondition ? Whole($"{Subject("requires ")}{count}{list}", OtherConditions())
                : Whole($"{SentenceText.Capitalize(count)}{list} is required", AllConditions())];
        }

        /// <summary>Describes how setting this parameter restricts another parameter.</summary>
        private RuleText OfCondition(Predicate demanded)
        {
            if (_rule.Soft)
            {
                var subject = _rule.When.Count == 1 ? Subject("has") : $"{Later(_subject.Length == 0 ? This : _subject)} has";
                return demanded.Negated
                    ? new($"{subject} no effect if ", PredicateText.Condition(demanded.Not(), about), "or", "")
                    : new($"{subject} no effect unless ", PredicateText.Condition(demanded, about), "and", "");
            }

            var tail = OtherConditions();

            var phrase = demanded.Negated
                ? _isAdvice ? "shouldn't be used with " : "can't be used with "
                : _isAdvice ? "should be used with " : "requires ";
            return demanded.Negated
                ? new(Subject(phrase), PredicateText.Setting(demanded.Not()), "or", tail)
                : new(Subject(phrase), PredicateText.Setting(demanded), "and", tail);
        }

        /// <summary>Describes how setting another parameter restricts this parameter.</summary>
        private RuleText OfDemand(Predicate demanded)
        {
            if (_rule.Soft)
            {
                var subject = Later(PredicateText.Settings(new([_rule.When[0]]), "and"));
                return demanded.Negated
                    ? Whole($"{subject} has no effect if {PredicateText.Condition(demanded.Not(), about, This)}", "")
                    : Whole($"{subject} has no effect unless {PredicateText.Condition(demanded, about, This)}", "");
            }

            return demanded switch
            {
                Given { Negated: false } => OfConditions(_isAdvice ? "Recommended" : "Required"),
                Given when _rule.When.Count > 0 && AreSettings(_rule.When)
                    => new(_isAdvice ? "Shouldn't be used with " : "Can't be used with ",
                        PredicateText.Settings(_rule.When, "and"), "or", ""),
                Given => OfConditions(_isAdvice ? "Shouldn't be used" : "Can't be used"),
                HasValue has => OfConditions(
                    $"{(_isAdvice ? "Should" : "Must")} {(has.Negated ? "not " : "")}be {PredicateText.Values(has.Values)}"),
                _ => OfConditions($"Requires that {PredicateText.Condition(demanded, about)}"),
            };
        }

        /// <summary>
        /// Rules with a single condition can be combined if they have the same requirement: "Required if A is set or B is true".
        /// </summary>
        private RuleText OfConditions(string demand)
            => _rule.When is [var only]
                ? new(demand + " if ", PredicateText.Condition(only, about), "or", "")
                : Whole(demand, AllConditions());

        /// <summary>Adds the values as the subject before the phrase, or capitalizes the phrase.</summary>
        private string Subject(string phrase)
            => _subject.Length == 0 ? SentenceText.Capitalize(phrase) : $"{_subject} {phrase}";

        private static string Start(string name, string must) => name.Length == 0 ? SentenceText.Capitalize(must) : name + must;

        /// <summary>Gets the conditions that aren't implied by the subject or by the use of the parameter.</summary>
        private string OtherConditions() => If(Conditions(0, withOwn: false));

        private string AllConditions() => If(Conditions(0, withOwn: true));

        /// <summary>
        /// Gets the subject of a sentence about a setting without effect. The first condition is the setting, and the other
        /// conditions come before it: "If A is set, B".
        /// </summary>
        private string Later(string setting) => Conditions(1, withOwn: true) is { Length: > 0 } others
            ? $"If {others}, {setting}"
            : SentenceText.Capitalize(setting);

        private static string If(string conditions) => conditions.Length == 0 ? "" : $" if {conditions}";

        /// <summary>Joins the conditions, starting with the first, with "and".</summary>
        private string Conditions(int first, bool withOwn)
        {
            var text = "";
            for (var i = first; i < _rule.When.Count; i++)
            {
                if (withOwn || !IsOwn(_rule.When[i]) || !IsSetting(_rule.When[i]))
                {
                    text = $"{text}{(text.Length == 0 ? "" : " and ")}{PredicateText.Condition(_rule.When[i], about)}";
                }
            }

            return text;
        }

        private bool IsOwn(Predicate predicate) => Same(predicate.Parameter, about);

        private bool Names(EquatableArray<Predicate> predicates)
        {
            foreach (var predicate in predicates)
            {
                if (IsOwn(predicate))
                {
                    return true;
                }
            }

            return false;
        }

        private static string SubjectOf(Rule rule, string about)
        {
            var subject = "";
            foreach (var condition in rule.When)
            {
                if (condition is HasValue { Negated: false } has && Same(has.Parameter, about))
                {
                    subject = $"{subject}{(subject.Length == 0 ? "" : " and ")}{PredicateText.Values(has.Values)}";
                }
            }

            return subject;
        }

        private static bool AreSettings(EquatableArray<Predicate> predicates)
        {
            foreach (var predicate in predicates)
            {
                if (!IsSetting(predicate))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool IsSetting(Predicate predicate) => predicate is (Given or HasValue) and { Negated: false };

        private static Compares Reverse(Compares compares) => new(compares.Other, compares.Operator switch
        {
            Comparison.Less => Comparison.Greater,
            Comparison.LessOrEqual => Comparison.GreaterOrEqual,
            Comparison.Greater => Comparison.Less,
            Comparison.GreaterOrEqual => Comparison.LessOrEqual,
            var same => same,
        }, compares.Parameter);

        private static RuleText Whole(string lead, string tail) => new(lead, "", "", tail);

        private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
    }
}
