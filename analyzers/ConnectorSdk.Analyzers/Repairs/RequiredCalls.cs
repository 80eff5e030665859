using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>Finds the setter calls and the changed values that satisfy a rule between parameters.</summary>
/// <param name="symbols">The symbols of the SDK.</param>
/// <param name="isRepaired">Determines whether a changed command satisfies the rule without violating other rules.</param>
internal sealed class RequiredCalls(SdkSymbols symbols, Func<ICommandState, bool> isRepaired)
{
    private const int MaxChoices = 5;

    public IEnumerable<Repair> Find(Rule rule, TrackedBuilder builder)
    {
        var broken = rule.Then.Predicates.Where(atom => RuleEvaluator.Evaluate(atom, builder) != Truth.True).ToList();
        return (rule.Then.Junction, broken) switch
        {
            (Junction.All, [{ Negated: false } only]) => Satisfying(only, builder),
            (Junction.All, _) when broken.TrueForAll(atom => atom.Negated)
                => rule.When.SelectMany(atom => EndingDefault(atom, builder)),
            (not Junction.All, _) when broken.Count == rule.Then.Predicates.Count
                => broken.Where(atom => !atom.Negated).SelectMany(atom => Satisfying(atom, builder))
                    .OfType<AddedCall>()
                    .Select(call => call with { IsChoice = true }),
            _ => [],
        };
    }

    /// <summary>Gets the call that satisfies a predicate, or the changed argument of an existing call.</summary>
    private IEnumerable<Repair> Satisfying(Predicate atom, TrackedBuilder builder)
    {
        var isSet = builder.SettingOf(atom.Parameter).Presence != Presence.NotGiven;
        return atom switch
        {
            HasValue { Values: [var only] } => isSet ? Changing(atom, only, builder) : Adding(atom, only, builder),
            HasValue has when !isSet => has.Values.Take(MaxChoices)
                .SelectMany(value => Adding(atom, value, builder))
                .Select(call => call with { IsChoice = true }),
            Given when !isSet => builder.FactsOf(atom.Parameter)?.IsSwitch == true
                ? Adding(atom, "$true", builder)
                : AddingUnknown(atom, builder),
            _ => [],
        };
    }

    /// <summary>
    /// Gets the call that sets a Boolean parameter to the opposite of its default value, if the default value excludes other
    /// parameters.
    /// </summary>
    private IEnumerable<AddedCall> EndingDefault(Predicate condition, TrackedBuilder builder)
        => condition is HasValue { Negated: false, Values: [("$true" or "$false") and var value] }
            && builder.SettingOf(condition.Parameter).Presence == Presence.NotGiven
            ? Adding(condition, value == "$true" ? "$false" : "$true", builder)
            : [];

    private IEnumerable<AddedCall> Adding(Predicate atom, string value, TrackedBuilder builder)
        => !isRepaired(Changed(builder, atom.Parameter, SettingOf(value))) ? []
            : value == "$null"
                ? builder.Metadata.ClearOf(atom.Parameter) is { } clear
                    ? [new AddedCall(clear.Name, ArgumentText.None, IsChoice: true)]
                    : []
            : builder.Metadata.SettersOf(atom.Parameter)
                .Select(setter => ArgumentText.Of(value, setter, symbols) is { } text
                    ? new AddedCall(setter.Name, text, IsChoice: IsOff(value))
                    : null)
                .OfType<AddedCall>()
                .Take(1);

    private IEnumerable<AddedCall> AddingUnknown(Predicate atom, TrackedBuilder builder)
        => isRepaired(Changed(builder, atom.Parameter, Setting.UnknownValue))
            ? builder.Metadata.SettersOf(atom.Parameter)
                .Take(1)
                .Select(setter => new AddedCall(setter.Name, null, IsChoice: true))
            : [];

    private IEnumerable<Repair> Changing(Predicate atom, string value, TrackedBuilder builder)
        => isRepaired(Changed(builder, atom.Parameter, SettingOf(value)))
            && SetterArgumentFinder.OnlyOne(atom.Parameter, builder) is { } argument
            && ArgumentText.Of(value, argument.Type, symbols) is { } other
            ? [new ChangedArgument(argument.Expression.GetLocation(), other.Expression, $".{argument.Setter}({other.Display})")]
            : [];

    /// <summary>Determines whether a value turns a feature off. If the feature is a protection, the user has to decide.</summary>
    private static bool IsOff(string value) => value is "$false" or "$null";

    private static Setting SettingOf(string value) => value == "$null" ? Setting.NullValue : Setting.Of(value);

    private static ChangedCommand Changed(ICommandState command, string parameter, Setting setting)
        => new(command, [parameter], setting);
}
