using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>
/// A rule as the documentation of a parameter describes it. Rules that differ only in the object become one sentence: "Can't be
/// used with A, B, or C."
/// </summary>
internal sealed record RuleText(string Lead, string Object, string Word, string Tail)
{
    /// <summary>The parts of a rule that concern the parameter, each a sentence; none if the rule doesn't name it.</summary>
    public static IEnumerable<RuleText> Of(SourcedRule sourced, string parameter)
    {
        var reader = new Reader(sourced, parameter);
        return sourced.Rule.Scope.Count == 0 ? reader.Read() : reader.Read().Select(text => text with
        {
            Lead = $"In {XmlText.Escape(string.Join(", ", sourced.Rule.Scope))}: {text.Lead}",
        });
    }

    /// <summary>The sentence of rules that share all but the object.</summary>
    public static string Join(IEnumerable<RuleText> texts)
    {
        var list = texts.ToList();
        var objects = list.Select(text => text.Object).Distinct(StringComparer.Ordinal);
        return $"{list[0].Lead}{PredicateText.Join(objects, list[0].Word)}{list[0].Tail}.";
    }

    private sealed class Reader(SourcedRule sourced, string about)
    {
        private const string This = "this parameter";

        private readonly Rule _rule = sourced.Rule;

        /// <summary>The document advises: it doesn't demand.</summary>
        private readonly bool _isAdvice =
            sourced.Severity == RuleSeverity.Warning && sourced.Rule.DefaultSeverity == RuleSeverity.Error;

        /// <summary>The values of the parameter that the rule is about, as its subject; empty for all.</summary>
        private readonly string _subject = string.Join(" and ", sourced.Rule.When.OfType<HasValue>()
            .Where(has => !has.Negated && Same(has.Parameter, about))
            .Select(has => PredicateText.Values(has.Values)));

        public IEnumerable<RuleText> Read()
        {
            var isCondition = _rule.When.Any(IsOwn);
            if (_rule.IsStatus)
            {
                return isCondition ? [Status()] : [];
            }

            if (_rule.Then.Limit is { } limit)
            {
                return Limit(limit, isCondition) is { } text ? [text] : [];
            }

            return _rule.Then.Junction != Junction.All ? Choice(isCondition)
                : _rule.Then.Predicates
                    .Where(predicate => isCondition || IsOwn(predicate))
                    .Select(predicate => isCondition ? OfCondition(predicate) : OfDemand(predicate));
        }

        private RuleText Status()
        {
            var word = _rule.Force == Force.Reserved ? "reserved" : "deprecated";
            return Whole(_subject.Length == 0 ? SentenceText.Capitalize(word) : $"{_subject} is {word}", Tail(OtherConditions()));
        }

        /// <summary>A limit of values, of this parameter or of another one.</summary>
        private RuleText? Limit(Predicate limit, bool isCondition)
        {
            limit = limit is Compares compares && !isCondition && Same(compares.Other, about) ? Reverse(compares) : limit;
            if (_rule.Soft)
            {
                return isCondition
                    ? Whole(Subject("has no effect unless ") + PredicateText.Condition(limit, about), Tail(OtherConditions()))
                    : null;
            }

            var must = _isAdvice ? "should" : "must";
            var name = IsOwn(limit) ? "" : XmlText.Code(limit.Parameter) + " ";
            var tail = Tail(_rule.When);
            return limit switch
            {
                ExistsIn exists => !isCondition && _subject.Length == 0 && _rule.When.Count == 0
                    ? null // The list of products says so.
                    : Whole(
                        Subject("is available only in ") + XmlText.Escape(string.Join(", ", exists.Products)),
                        Tail(OtherConditions())),
                Within { Measure: Measure.Count } count
                    => Whole($"{Start(name, must)} have {PredicateText.Count(count)}", tail),
                Within { Measure: Measure.Cost } cost => Whole($"The cost {must} be {PredicateText.Bounds(cost)}", tail),
                _ => PredicateText.Limit(limit) is { } values ? Whole($"{Start(name, must)} be {values}", tail) : null,
            };
        }

        private IEnumerable<RuleText> Choice(bool isCondition)
        {
            if (!isCondition && !_rule.Then.Predicates.Any(IsOwn))
            {
                return [];
            }

            var count = _rule.Then.Junction == Junction.One ? "exactly one of " : "at least one of ";
            var list = PredicateText.Join(_rule.Then.Predicates.Select(PredicateText.Setting), "or");
            return [_rule.Soft
                ? Whole($"{Subject("has no effect without ")}{count}{list}", Tail(OtherConditions()))
                : isCondition ? Whole($"{Subject("requires ")}{count}{list}", Tail(OtherConditions()))
                : Whole($"{SentenceText.Capitalize(count)}{list} is required", Tail(_rule.When))];
        }

        /// <summary>What setting this parameter demands of another one.</summary>
        private RuleText OfCondition(Predicate demanded)
        {
            var tail = Tail(OtherConditions());
            if (_rule.Soft)
            {
                return demanded.Negated
                    ? new(Subject("has no effect if "), PredicateText.Condition(demanded.Not(), about), "or", tail)
                    : new(Subject("has no effect unless "), PredicateText.Condition(demanded, about), "and", tail);
            }

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
                var setting = SentenceText.Capitalize(PredicateText.Join(_rule.When.Select(PredicateText.Setting), "and"));
                return demanded.Negated
                    ? Whole($"{setting} has no effect if {PredicateText.Condition(demanded.Not(), about, This)}", "")
                    : Whole($"{setting} has no effect unless {PredicateText.Condition(demanded, about, This)}", "");
            }

            return demanded switch
            {
                Given { Negated: false } => OfConditions(_isAdvice ? "Recommended" : "Required"),
                Given when _rule.When.Count > 0
                    && _rule.When.All(condition => condition is (Given or HasValue) and { Negated: false })
                    => new(_isAdvice ? "Shouldn't be used with " : "Can't be used with ",
                        PredicateText.Join(_rule.When.Select(PredicateText.Setting), "and"), "or", ""),
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
                : Whole(demand, Tail(_rule.When));

        /// <summary>The phrase with the values that it is about in front, or as the beginning of a sentence.</summary>
        private string Subject(string phrase)
            => _subject.Length == 0 ? SentenceText.Capitalize(phrase) : $"{_subject} {phrase}";

        private static string Start(string name, string must) => name.Length == 0 ? SentenceText.Capitalize(must) : name + must;

        /// <summary>The conditions that neither the subject nor the use of the parameter itself implies.</summary>
        private IEnumerable<Predicate> OtherConditions()
            => _rule.When.Where(condition => !IsOwn(condition) || condition.Negated || condition is not (Given or HasValue));

        private string Tail(IEnumerable<Predicate> conditions)
        {
            var list = conditions.Select(condition => PredicateText.Condition(condition, about)).ToList();
            return list.Count == 0 ? "" : " if " + string.Join(" and ", list);
        }

        private bool IsOwn(Predicate predicate) => Same(predicate.Parameter, about);

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
