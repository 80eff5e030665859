using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>The guarantees of an argument's type in C#, which the documentation doesn't repeat.</summary>
/// <param name="IsList">The argument takes several values.</param>
/// <param name="IsExact">The type has no value of another format than the parameter's.</param>
internal sealed record ArgumentType(bool IsList, bool IsExact)
{
    /// <summary>Determines whether no argument of the type can violate a rule.</summary>
    public bool Guarantees(Rule rule) => rule.When.Count == 0 && rule.Then.Limit switch
    {
        HasFormat => IsExact,
        Within { Measure: Measure.Count, Min: null } => !IsList,
        _ => false,
    };
}
