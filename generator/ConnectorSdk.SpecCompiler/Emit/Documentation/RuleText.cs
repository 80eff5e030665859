using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>
/// A rule as the documentation of a parameter describes it. Rules that differ only in the object become one sentence: "Can't be
/// used with A, B, or C."
/// </summary>
internal sealed record RuleText(string Lead, string Object, string Word, string Tail)
{
    /// <summary>The parts of a rule that concern the parameter, each a sentence; none if the rule doesn't name it.</summary>
    public static List<RuleText> Of(SourcedRule sourced, string parameter)
    {
        var texts = new Reader(sourced, parameter).Read();
        return sourced.Rule.Scope.Count == 0 ? texts : texts.ConvertAll(text => text with
        {
            Lead = $"In {XmlText.Escape(string.Join(", ", sourced.Rule.Scope))}: {text.Lead}",
        });
    }

    /// <summary>True for a text that differs only in the object.</summary>
    public bool IsLike(RuleText other) => Lead == other.Lead && Word == other.Word && Tail == other.Tail;

    /// <summary>The sentence of rules that share all but the object.</summary>
    public string WithObjects(List<string> objects) => $"{Lead}{PredicateText.Join(objects, Word)}{Tail}.";

    private sealed class Reader(SourcedRule sourced, string about)
    {
        private const string This = "this parameter";

        private readonly Rule _rule = sourced.Rule;

        /// <summary>The document advises: it doesn't demand.</summary>
        private readonly bool _isAdvice =
            sourced.Severity == RuleSeverity.Warning && sourced.Rule.DefaultSeverity == RuleSeverity.Error;

        /// <summary>The values of the parameter that the rule is about, as its subject; empty for all.</summary>
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

        /// <summary>A limit of values, of this parameter or of another one.</summary>
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
                    ? null // The list of products says so.
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

        /// <summary>What setting this parameter demands of another one.</summary>
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

        /// <summary>What setting another parameter demands of this one.</summary>
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

        /// <summary>Rules with one condition each may share the demand: "Required if A is set or B is true".</summary>
        private RuleText OfConditions(string demand)
            => _rule.When is [var only]
                ? new(demand + " if ", PredicateText.Condition(only, about), "or", "")
                : Whole(demand, AllConditions());

        /// <summary>The phrase with the values that it is about in front, or as the beginning of a sentence.</summary>
        private string Subject(string phrase)
            => _subject.Length == 0 ? SentenceText.Capitalize(phrase) : $"{_subject} {phrase}";

        private static string Start(string name, string must) => name.Length == 0 ? SentenceText.Capitalize(must) : name + must;

        /// <summary>The conditions that neither the subject nor the use of the parameter itself implies.</summary>
        private string OtherConditions() => If(Conditions(0, withOwn: false));

        private string AllConditions() => If(Conditions(0, withOwn: true));

        /// <summary>
        /// The subject of a sentence about a setting without an effect: the first condition is the setting, and the others, in
        /// front of it, say when. "If A is set, B".
        /// </summary>
        private string Later(string setting) => Conditions(1, withOwn: true) is { Length: > 0 } others
            ? $"If {others}, {setting}"
            : SentenceText.Capitalize(setting);

        private static string If(string conditions) => conditions.Length == 0 ? "" : $" if {conditions}";

        /// <summary>The conditions from the first one on, with "and" between them.</summary>
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
