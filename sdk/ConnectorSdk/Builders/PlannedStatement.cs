using ConnectorSdk.Rules;

namespace ConnectorSdk;

/// <summary>
/// What a rule states of one parameter, in its condition or as its claim, judged on the value as it is stored. The shared
/// evaluator judges the values without text once, beforehand, and each text by itself.
/// </summary>
internal sealed class PlannedStatement
{
    private readonly CommandParameter _parameter;
    private readonly Truth _breaking;
    private readonly Truth _ofOmitted;
    private readonly Truth _ofNull;
    private readonly Truth _ofNothing;
    private readonly Truth _ofObject;
    private readonly Truth _ofVariable;
    private readonly Truth _ofTrue;
    private readonly Truth _ofFalse;
    private readonly Func<string, Truth>? _ofText;
    private readonly bool _isClaim;

    private PlannedStatement(
        CommandParameter parameter, Claim claim, CmdletDescriptor descriptor, Truth breaking, Func<string, Truth>? ofText)
    {
        Truth Judge(params CmdletArgument[] arguments)
            => RuleEvaluator.Evaluate(new Rule(default, claim), new CommandState(descriptor, arguments));

        _parameter = parameter;
        _breaking = breaking;
        _ofOmitted = Judge();
        _ofNull = Judge(new CmdletArgument(parameter, ParameterValue.Null));
        _ofNothing = Judge(new CmdletArgument(parameter, ParameterValue.List([])));
        _ofObject = Judge(new CmdletArgument(parameter, ParameterValue.Object(new object())));
        _ofVariable = Judge(new CmdletArgument(parameter, ParameterValue.Object(CmdletVariable.Named("x"))));
        _ofTrue = Judge(new CmdletArgument(parameter, ParameterValue.Boolean(true)));
        _ofFalse = Judge(new CmdletArgument(parameter, ParameterValue.Boolean(false)));
        _ofText = ofText;
        _isClaim = claim is not AtomsClaim;
    }

    /// <summary>Those of a rule that can be judged one by one.</summary>
    public static PlannedStatement[] Plan(Rule rule, CmdletDescriptor descriptor)
    {
        var condition = rule.When.Select(atom => OfAtom(atom, Truth.True, descriptor));
        return [.. condition.Concat(rule.Then switch
        {
            AtomsClaim { Junction: Junction.Any } claim => claim.Atoms.Select(atom => OfAtom(atom, Truth.False, descriptor)),
            AtomsClaim { Junction: Junction.All, Atoms.Count: 1 } claim => [OfAtom(claim.Atoms[0], Truth.False, descriptor)],
            StatusClaim claim => [OfAtom(claim.Subject, Truth.True, descriptor)],
            RangeClaim claim => [OfClaim(claim.Parameter, claim, descriptor,
                claim.Measure == Measure.Count ? null : value => ValueEvaluator.Evaluate(claim, value))],
            FormatClaim { Formats.Count: 1, OrValues.Count: 0 } claim when ValueFormats.Find(claim.Formats[0]) is { } format
                => [OfClaim(claim.Parameter, claim, descriptor, format.Matches)],
            FormatClaim claim => [OfClaim(claim.Parameter, claim, descriptor, value => ValueEvaluator.Evaluate(claim, value))],
            AllowedValuesClaim claim
                => [OfClaim(claim.Parameter, claim, descriptor, value => ValueEvaluator.Evaluate(claim, value))],
            _ => [],
        })];
    }

    /// <summary>Whether the command certainly keeps the rule for what this states, whatever the rule states besides.</summary>
    public bool Settles(GivenArguments arguments)
    {
        var position = arguments.PositionOf(_parameter);
        return (position < 0 ? _ofOmitted : Judge(arguments.All[position].Content)) != _breaking;
    }

    private static PlannedStatement OfAtom(Atom atom, Truth breaking, CmdletDescriptor descriptor)
    {
        var parameter = descriptor.Find(atom.Parameter)!;
        var plain = atom with { Negated = false };
        return new PlannedStatement(
            parameter,
            new AtomsClaim(new([plain]), Junction.All),
            descriptor,
            atom.Negated ? breaking.Not() : breaking,
            plain.Test switch
            {
                AtomTest.Given when parameter.Facts is { IsSwitch: false } => static _ => Truth.True,
                AtomTest.Given or AtomTest.CountInRange => null,
                _ => value => AtomEvaluator.Evaluate(plain, value),
            });
    }

    private static PlannedStatement OfClaim(
        string parameter, Claim claim, CmdletDescriptor descriptor, Func<string, Truth>? ofText)
        => new(descriptor.Find(parameter)!, claim, descriptor, Truth.False, ofText);

    /// <summary>The worst is assumed where a text alone doesn't tell: then the evaluator decides.</summary>
    private Truth Judge(in ParameterValue value) => value.Kind switch
    {
        ValueKind.Null => _ofNull,
        ValueKind.Object => value.IsVariable ? _ofVariable : _ofObject,
        ValueKind.Boolean or ValueKind.Switch or ValueKind.Flag => value.IsTrue ? _ofTrue : _ofFalse,
        ValueKind.List or ValueKind.NameList when value.Items.Length == 0 => _ofNothing,
        ValueKind.List or ValueKind.NameList when _ofText is not null => JudgeAll(value.Items, _ofText),
        _ when _ofText is null => _breaking,
        _ => _ofText(value.ToInvariantText()),
    };

    /// <summary>A claim is about each element; of an atom, one that holds is enough.</summary>
    private Truth JudgeAll(string?[] items, Func<string, Truth> ofText)
    {
        var truth = TruthLogic.Of(_isClaim);
        foreach (var item in items)
        {
            var one = ofText(item ?? "$null");
            truth = _isClaim ? truth.And(one) : truth.Or(one);
        }

        return truth;
    }
}
