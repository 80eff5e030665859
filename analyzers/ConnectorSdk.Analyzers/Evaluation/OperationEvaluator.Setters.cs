using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>The effects of setter calls. A setter with a null argument leaves its parameter unchanged.</content>
internal sealed partial class OperationEvaluator
{
    private readonly Dictionary<IArgumentOperation, NullableFlow> _nullableFlow = [];

    private void Set(
        IInvocationOperation call,
        BuilderId id,
        TrackedBuilder builder,
        BuilderCallKind kind,
        string parameter,
        AbstractValue[] values)
    {
        if (kind == BuilderCallKind.Setter)
        {
            ReportMalformed(call.Arguments[0], parameter, values[0]);
        }

        var effect = SettingBy(call, builder, kind, parameter, values);
        if (builder.IsShared)
        {
            ReleaseShared([id]);
        }
        else if (IsReporting && effect is { Parameter: { } set, IsMade: Truth.True })
        {
            observer.OnSet(call, builder, set, effect.Setting);
        }

        State = State.With(id, Set(builder, call, effect));
    }

    /// <summary>Gets the builder after a call that certainly or possibly sets a parameter.</summary>
    private static TrackedBuilder Set(TrackedBuilder builder, IInvocationOperation call, SetterEffect effect)
        => effect.Parameter is not { } parameter ? builder.WithAnyParameter()
            : effect.IsMade == Truth.False ? builder
            : builder.With(parameter, effect.Setting, call) is var changed && effect.IsMade == Truth.True ? changed
            : builder.Join(changed);

    private SetterEffect SettingBy(
        IInvocationOperation call, TrackedBuilder builder, BuilderCallKind kind, string parameter, AbstractValue[] values)
        => kind switch
        {
            BuilderCallKind.Clear => new(parameter, Setting.NullValue, Truth.True),
            BuilderCallKind.Setter => SettingBy(call.Arguments[0], parameter, values[0]),
            _ => SettingByName(call, builder, values),
        };

    private SetterEffect SettingBy(IArgumentOperation argument, string parameter, AbstractValue value)
    {
        var isNull = value.IsNull == Truth.Unknown && IsNeverNull(argument) ? Truth.False : value.IsNull;
        return new(parameter, SettingOf(value, argument) with { Null = Truth.False }, isNull.Not());
    }

    /// <summary>
    /// Gets the effect of <c>WithParameter</c>, which sends null as <c>$null</c>. The parameter of the effect is null if the name
    /// isn't known.
    /// </summary>
    private static SetterEffect SettingByName(IInvocationOperation call, TrackedBuilder builder, AbstractValue[] values)
    {
        var first = call.Arguments[0].Parameter?.Ordinal == 0 ? 0 : 1;
        if (values[first] is not ConstantValue { Value: string name })
        {
            return new(null, Setting.UnknownValue, Truth.True);
        }

        var (value, argument) = (values[1 - first], call.Arguments[1 - first]);
        var (parameter, setting) = builder.FactsOf(name) is not { } facts ? (name, OrEmpty(value.ToSetting(), argument))
            : BoxedArguments.Taken(facts, builder.Metadata.Rules, value, TypeBoxed(argument.Value)) is { } taken
                ? (facts.Name, OrEmpty(taken, argument))
            : (facts.Name, new Setting(Presence.Given, null, Truth.Unknown));
        return new(parameter, setting, Truth.True);
    }

    /// <summary>
    /// Determines whether the compiler's analysis shows that an argument isn't null, and no other code can change it.
    /// </summary>
    private bool IsNeverNull(IArgumentOperation argument)
    {
        if (graph.OriginalOperation.SemanticModel is not { } model)
        {
            return false;
        }

        if (!_nullableFlow.TryGetValue(argument, out var flow))
        {
            _nullableFlow.Add(argument, flow = NullableFlow.Of(argument, model, _symbols));
        }

        return flow.IsNotNull && !flow.Variables.Any(MayBeWrittenElsewhere);
    }

    private bool MayBeWrittenElsewhere(ISymbol variable)
        => !variables.TryGetSlot(variable, out var slot) || (State.TryGet(slot, out var value) && value is TaintedValue);

    /// <summary>Gets the setting of an argument. An argument of type <c>object</c> has no string that rules can check.</summary>
    private static Setting SettingOf(AbstractValue value, IArgumentOperation argument)
        => OrEmpty(
            argument.Parameter?.Type.SpecialType == SpecialType.System_Object && value.IsNull != Truth.True
                ? Setting.UnknownValue with { Null = value.IsNull }
                : value.ToSetting(),
            argument);

    /// <summary>Adds that a list with unknown elements may be empty.</summary>
    private static Setting OrEmpty(Setting setting, IArgumentOperation argument)
        => setting is { Values: null, Partial: null, Null: not Truth.True } && ListTypes.MayBeList(TypeBoxed(argument.Value))
            ? setting with { Partial = PartialValues.None }
            : setting;

    /// <summary>Represents the effect of a call on a parameter.</summary>
    /// <param name="Parameter">The parameter, or <see langword="null"/> if it may be any parameter.</param>
    /// <param name="Setting">Its value after the call.</param>
    /// <param name="IsMade">Whether the call sets it.</param>
    private readonly record struct SetterEffect(string? Parameter, Setting Setting, Truth IsMade);
}
