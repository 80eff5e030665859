using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>What the type of an argument in C# guarantees, so that its documentation needn't say it.</summary>
/// <param name="IsList">The argument takes several values.</param>
/// <param name="IsExact">The type has no value of another format than the parameter's.</param>
internal sealed record ArgumentType(bool IsList, bool IsExact)
{
    /// <summary>True for a rule that no argument of the type violates.</summary>
    public bool Guarantees(Rule rule) => rule.When.Count == 0 && rule.Then.Limit switch
    {
        HasFormat => IsExact,
        Within { Measure: Measure.Count, Min: null } => !IsList,
        _ => false,
    };
}
