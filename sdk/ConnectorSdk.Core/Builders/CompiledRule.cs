using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk;

/// <summary>
/// A rule with what a command must give at least to break it, as bits of <see cref="ParameterTable.BitOf"/>, and with its
/// statements: most rules are passed over without a look at any value, most of the others with a look at one.
/// </summary>
internal readonly struct CompiledRule
{
    private readonly ulong _all;
    private readonly ulong _any;

    private readonly CompiledStatement[] _statements;

    private CompiledRule(DocumentedRule documented, ulong all, ulong any, CompiledStatement[] statements)
    {
        Documented = documented;
        _all = all;
        _any = any;
        _statements = statements;
    }

    public DocumentedRule Documented { get; }

    /// <summary>
    /// A rule is broken where its condition holds and its demand doesn't. So a parameter must be given if the condition doesn't
    /// hold without it, and one of the demand's if the demand isn't broken without any.
    /// </summary>
    public static CompiledRule Compile(DocumentedRule documented, CmdletDescriptor descriptor)
    {
        var rule = documented.Rule;
        var nothing = new CommandState(descriptor, []);
        if (rule.Parameters.Any(parameter => nothing.FactsOf(parameter) is null))
        {
            return new CompiledRule(documented, 0, 0, []);
        }

        var needed = rule.When
            .Where(predicate => RuleEvaluator.Evaluate(predicate, nothing) != Truth.True)
            .Select(predicate => predicate.Parameter);
        var demand = rule with { When = default };
        return new CompiledRule(
            documented,
            BitsOf(demand.Then.Limit is Compares ? needed.Concat(demand.Parameters) : needed, descriptor),
            RuleEvaluator.Evaluate(demand, nothing) == Truth.False ? 0 : BitsOf(demand.Parameters, descriptor),
            CompiledStatement.Compile(rule, descriptor));
    }

    /// <summary>False if the command certainly keeps the rule.</summary>
    public bool MayBeBroken(GivenArguments arguments) => MayBeBrokenWith(arguments.Bits) && !IsSettled(arguments);

    /// <summary>False if every command with these parameters certainly keeps the rule.</summary>
    public bool MayBeBrokenWith(ulong given) => (given & _all) == _all && (_any == 0 || (given & _any) != 0);

    private bool IsSettled(GivenArguments arguments)
    {
        foreach (var statement in _statements)
        {
            if (statement.Settles(arguments))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong BitsOf(IEnumerable<string> parameters, CmdletDescriptor descriptor)
        => parameters.Aggregate(0UL, (bits, parameter)
            => descriptor.Find(parameter) is { } known ? bits | ParameterTable.BitOf(known.Index) : bits);
}
