using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk;

/// <summary>
/// Represents a predicate of a rule that is evaluated on the stored value. The results for values without text are computed in
/// advance with the shared evaluator. Each text is evaluated separately.
/// </summary>
internal sealed class CompiledStatement
{
    private readonly CommandParameter _parameter;
    private readonly Predicate _predicate;
    private readonly Truth _breaking;
    private readonly bool _isOfEach;
    private readonly ValueFormat? _format;
    private readonly Truth _ofOmitted;
    private readonly Truth _ofNull;
    private readonly Truth _ofNothing;
    private readonly Truth _ofObject;
    private readonly Truth _ofVariable;
    private readonly Truth _ofTrue;
    private readonly Truth _ofFalse;

    private CompiledStatement(Predicate predicate, Role role, Truth breaking, CmdletDescriptor descriptor)
    {
        Truth Judge(params CmdletArgument[] arguments)
            => PredicateEvaluator.Evaluate(predicate, new CommandState(descriptor, arguments), role);

        var parameter = descriptor.Find(predicate.Parameter)!;
        _parameter = parameter;
        _predicate = predicate;
        _breaking = breaking;
        _isOfEach = PredicateEvaluator.IsOfEach(predicate, role);
        _format = predicate is HasFormat { Formats: [var only], OrValues.Count: 0 } ? ValueFormats.Find(only) : null;
        _ofOmitted = Judge();
        _ofNull = Judge(new CmdletArgument(parameter, ParameterValue.Null));
        _ofNothing = Judge(new CmdletArgument(parameter, ParameterValue.List([])));
        _ofObject = Judge(new CmdletArgument(parameter, ParameterValue.Object(new object())));
        _ofVariable = Judge(new CmdletArgument(parameter, ParameterValue.Object(CmdletVariable.Named("x"))));
        _ofTrue = Judge(new CmdletArgument(parameter, ParameterValue.Boolean(true)));
        _ofFalse = Judge(new CmdletArgument(parameter, ParameterValue.Boolean(false)));
    }

    /// <summary>
    /// Compiles the predicates of a rule that can be evaluated separately: each condition, and each predicate that alone
    /// satisfies the rule.
    /// </summary>
    public static CompiledStatement[] Compile(Rule rule, CmdletDescriptor descriptor)
    {
        var demanded = rule.Then switch
        {
            { Junction: Junction.Any } any => any.Predicates,
            { Single: { } single } => new([single]),
            _ => default,
        };
        return
        [
            .. rule.When.Where(IsOfOne).Select(predicate => Of(predicate, Role.Condition, Truth.True, descriptor)),
            .. demanded.Where(IsOfOne)
                .Select(predicate => Of(predicate, RuleEvaluator.RoleOfDemand(rule), Truth.False, descriptor)),
        ];
    }

    /// <summary>Determines whether the predicate alone ensures that the command satisfies the rule.</summary>
    public bool Settles(GivenArguments arguments)
    {
        var position = arguments.PositionOf(_parameter);
        return (position < 0 ? _ofOmitted : Judge(arguments.All[position].Content)) != _breaking;
    }

    private static bool IsOfOne(Predicate predicate) => predicate is not (Compares or ExistsIn);

    /// <summary>Creates a statement. For a negated predicate, the opposite result violates the rule.</summary>
    private static CompiledStatement Of(Predicate predicate, Role role, Truth breaking, CmdletDescriptor descriptor)
        => predicate.Negated
            ? new(predicate.Not(), role & ~Role.OfEach, breaking.Not(), descriptor)
            : new(predicate, role, breaking, descriptor);

    private Truth Judge(in ParameterValue value) => value.Kind switch
    {
        ValueKind.Null => _ofNull,
        ValueKind.Object => value.IsVariable ? _ofVariable : _ofObject,
        ValueKind.Boolean or ValueKind.Switch or ValueKind.Flag => value.IsTrue ? _ofTrue : _ofFalse,
        ValueKind.List or ValueKind.NameList when value.Items.Length == 0 => _ofNothing,
        _ when _predicate is Given => _parameter.Facts is { IsSwitch: false } ? Truth.True : _breaking,
        _ when _predicate is Within { Measure: Measure.Count } => _breaking, // A text doesn't tell: the evaluator decides.
        ValueKind.List or ValueKind.NameList => JudgeAll(value.Items),
        _ => Judge(value.ToInvariantText()),
    };

    private Truth JudgeAll(string?[] items)
    {
        var truth = TruthLogic.Of(_isOfEach);
        foreach (var item in items)
        {
            var one = Judge(item ?? "$null");
            truth = _isOfEach ? truth.And(one) : truth.Or(one);
        }

        return truth;
    }

    private Truth Judge(string text) => _format?.Matches(text) ?? ValueEvaluator.Evaluate(_predicate, text, _isOfEach);
}
