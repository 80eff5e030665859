using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk;

/// <summary>
/// Represents a rule with its predicates and with the parameters that a command must set to violate it, as bits of
/// <see cref="ParameterTable.BitOf"/>. Most rules are skipped without reading a value, and most others after reading one value.
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
    /// Compiles a rule. A rule is violated if its condition is true and its demand isn't satisfied. So a parameter must be set if
    /// the condition isn't true without it. One of the demand's parameters must be set if the demand isn't violated without any
    /// of them.
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

    /// <summary>Determines whether the command may violate the rule. If not, it certainly satisfies the rule.</summary>
    public bool MayBeBroken(GivenArguments arguments) => MayBeBrokenWith(arguments.Bits) && !IsSettled(arguments);

    /// <summary>Determines whether a command with these parameters may violate the rule.</summary>
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
