using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <content>Calls and object creations.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>Whether the call that was evaluated last may throw.</summary>
    private bool _canThrow;

    private AbstractValue Call(IInvocationOperation call)
    {
        var receiver = call.Instance is { } instance ? Evaluate(instance) : AbstractValue.Unknown;
        var nested = variables.HasFunctions(call) ? variables.Functions.Find(call) : null;
        var lent = call.Arguments.Where(argument => IsLent(argument, nested)).ToList();
        var values = call.Arguments.Select(argument => lent.Contains(argument) ? Lend(argument) : Argument(argument)).ToArray();
        if (MayThrow is null || IsSetting(call, receiver, values))
        {
            return Call(call, receiver, nested, lent, values);
        }

        var before = State;
        _canThrow = true;
        var result = Call(call, receiver, nested, lent, values);
        if (_canThrow)
        {
            MayThrow(before);
            MayThrow(State);
        }

        return result;
    }

    /// <summary>Whether the call sets a known builder to a value that it takes.</summary>
    private bool IsSetting(IInvocationOperation call, AbstractValue receiver, AbstractValue[] values)
        => receiver is BuilderValue && State.BuilderOf(receiver) is { } builder
            && BuilderCall.KindOf(call, builder.Model, symbols, out _) switch
            {
                BuilderCallKind.Setter => Exceptions.AreUnlikely(values[0], call.Arguments[0].Parameter?.Type),
                BuilderCallKind.EscapeHatch => SettingBy(call, builder, "", values).Parameter is { } name
                    && builder.FactsOf(name) is not null
                    && values.Zip(call.Arguments, (value, argument) => Exceptions.AreUnlikely(value, TypeBoxed(argument.Value)))
                        .All(isUnlikely => isUnlikely),
                _ => false,
            };

    private static ITypeSymbol? TypeBoxed(IOperation value)
        => value is IConversionOperation { Conversion.IsImplicit: true, Operand: var operand } ? operand.Type : value.Type;

    private AbstractValue Call(
        IInvocationOperation call,
        AbstractValue receiver,
        NestedFunction? nested,
        List<IArgumentOperation> lent,
        AbstractValue[] values)
    {
        if (receiver is BuilderValue { Site: var site })
        {
            return CallBuilder(call, site, values);
        }

        if (receiver is BuilderChoice choice)
        {
            return CallAny(call, choice, values);
        }

        if (CallList(call, receiver, values) is { } listed)
        {
            return listed;
        }

        if (call.TargetMethod.IsStatic && symbols.IsBuilder(call.Type) && symbols.EntryOf(call.TargetMethod) is { } entry)
        {
            return Start(call, entry, call.Arguments, values);
        }

        var setter = symbols.IsBuilder(call.TargetMethod.ContainingType) && call.Arguments is [_] ? call.TargetMethod.Name : "";
        if (setter.StartsWith(BuilderCall.Prefix, StringComparison.Ordinal))
        {
            ReportMalformed(call.Arguments[0], setter.Substring(BuilderCall.Prefix.Length), values[0]);
        }

        if (FollowHelper(call, nested, lent, values) is { } outcome)
        {
            return outcome;
        }

        ReleaseAll(values);
        if (call.TargetMethod.ContainingType?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return OfNullable(call.TargetMethod, receiver);
        }

        var arguments = new CallArguments(call.Arguments, values);
        return FrameworkValues.OfCall(call.TargetMethod, arguments, symbols)
            ?? TextValues.OfCall(call.TargetMethod, arguments, symbols)
            ?? Opaque(call.Type);
    }

    private AbstractValue Create(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor || creation.Initializer is not null)
        {
            return Unknown(creation);
        }

        var values = creation.Arguments.Select(Argument).ToArray();
        if (symbols.IsBuilder(creation.Type) && symbols.EntryOf(constructor) is { } entry)
        {
            return Start(creation, entry, creation.Arguments, values);
        }

        ReleaseAll(values);
        if (values.Length == 0 && constructor is { IsImplicitlyDeclared: true, ContainingType: { IsValueType: true } type })
        {
            return FrameworkValues.OfDefault(type, symbols) ?? AbstractValue.Something;
        }

        if (ListTypes.IsList(constructor.ContainingType) && values is [] or [ConstantValue { Value: int }] or [ListValue])
        {
            return values is [ListValue copied] ? copied : AbstractValue.EmptyList;
        }

        var arguments = new CallArguments(creation.Arguments, values);
        return FrameworkValues.OfConstructor(constructor, arguments, symbols)
            ?? TextValues.OfConstructor(constructor, arguments, symbols)
            ?? AbstractValue.Something;
    }

    private BuilderValue Start(
        IOperation creation, EntryMethod entry, IReadOnlyList<IArgumentOperation> arguments, AbstractValue[] values)
    {
        ReleaseAll(values);
        _canThrow = values.Any(value => !Exceptions.AreUnlikely(value, null));
        var builder = new TrackedBuilder(entry.Model, creation);
        foreach (var implied in entry.Implied)
        {
            builder = builder.With(implied, Setting.Of("$true"), creation);
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter)
            {
                var name = entry.ParameterAt(parameter.Ordinal);
                builder = builder.With(name, SettingOf(values[i], arguments[i]), arguments[i]);
                ReportMalformed(arguments[i], name, values[i]);
            }
        }

        var site = Site.Of(creation);
        if (IsReporting)
        {
            observer.OnStart(creation);
            if (State.Values.Any(pair => pair.Value is IBuilders builders && builders.Sites.Contains(site)))
            {
                // A variable has the builder of the last round, which isn't known any more.
                Use(new BuilderValue(site));
            }
        }

        State = State.Create(site, builder);
        return new BuilderValue(site);
    }

    private AbstractValue CallBuilder(IInvocationOperation call, Site site, AbstractValue[] values)
    {
        ReleaseAll(values);
        if (!State.Heap.TryGetValue(site, out var builder))
        {
            return symbols.IsBuilder(call.Type) ? AbstractValue.Something : Opaque(call.Type);
        }

        switch (BuilderCall.KindOf(call, builder.Model, symbols, out var parameter))
        {
            case BuilderCallKind.Setter or BuilderCallKind.EscapeHatch:
                if (parameter.Length > 0)
                {
                    ReportMalformed(call.Arguments[0], parameter, values[0]);
                }

                var (set, setting) = SettingBy(call, builder, parameter, values);
                if (IsReporting && set is not null)
                {
                    observer.OnSet(call, builder, set, setting);
                }

                State = State.With(site, Set(call, builder, parameter, values));
                return new BuilderValue(site);
            case BuilderCallKind.Check:
                if (IsReporting)
                {
                    observer.OnCheck(call, builder);
                }

                return Opaque(call.Type);
            default:
                Release(new BuilderValue(site));
                return Opaque(call.Type);
        }
    }

    /// <summary>A call on one of several builders: each may be set, or not.</summary>
    private AbstractValue CallAny(IInvocationOperation call, BuilderChoice choice, AbstractValue[] values)
    {
        ReleaseAll(values);
        List<TrackedBuilder> checkedBuilders = [];
        foreach (var site in choice.Sites)
        {
            if (!State.Heap.TryGetValue(site, out var builder))
            {
                continue;
            }

            switch (BuilderCall.KindOf(call, builder.Model, symbols, out var parameter))
            {
                case BuilderCallKind.Setter or BuilderCallKind.EscapeHatch:
                    State = State.With(site, builder.Join(Set(call, builder, parameter, values)));
                    break;
                case BuilderCallKind.Check:
                    Use(new BuilderValue(site));
                    checkedBuilders.Add(builder);
                    break;
                default:
                    Release(new BuilderValue(site));
                    break;
            }
        }

        if (IsReporting && !choice.IsOpen && choice.Sites.Count > 0 && checkedBuilders.Count == choice.Sites.Count
            && checkedBuilders.TrueForAll(builder => ReferenceEquals(builder.Model, checkedBuilders[0].Model)))
        {
            observer.OnCheck(call, checkedBuilders.Aggregate((left, right) => left.Join(right)));
        }

        return symbols.IsBuilder(call.Type) ? choice with { Nullness = Truth.False } : Opaque(call.Type);
    }

    private static TrackedBuilder Set(IInvocationOperation call, TrackedBuilder builder, string parameter, AbstractValue[] values)
    {
        var (set, setting) = SettingBy(call, builder, parameter, values);
        return set is null ? builder.WithAnyParameter() : builder.With(set, setting, call);
    }

    /// <summary>What a setter or the escape hatch sets; null where the name isn't known.</summary>
    private static (string? Parameter, Setting Setting) SettingBy(
        IInvocationOperation call, TrackedBuilder builder, string parameter, AbstractValue[] values)
    {
        if (parameter.Length > 0)
        {
            return (parameter, SettingOf(values[0], call.Arguments[0]));
        }

        var first = call.Arguments[0].Parameter?.Ordinal == 0 ? 0 : 1;
        return values[first] is ConstantValue { Value: string name }
            ? (builder.FactsOf(name)?.Name ?? name, values[1 - first].ToSetting())
            : (null, Setting.UnknownValue);
    }

    /// <summary>What a setter takes as an object has no text that rules could look at.</summary>
    private static Setting SettingOf(AbstractValue value, IArgumentOperation argument)
        => argument.Parameter?.Type.SpecialType == SpecialType.System_Object && value.IsNull != Truth.True
            ? Setting.UnknownValue with { Null = value.IsNull }
            : value.ToSetting();

    private AbstractValue Argument(IArgumentOperation argument)
    {
        switch (argument.Parameter?.RefKind ?? RefKind.None)
        {
            case RefKind.None:
                return Evaluate(argument.Value);
            case RefKind.Out:
                EvaluateTarget(argument.Value);
                Write(argument.Value, Opaque(argument.Value.Type));
                return Opaque(argument.Value.Type);
            default:
                Release(Evaluate(argument.Value));
                Taint(argument.Value);
                return Opaque(argument.Value.Type);
        }
    }

    private void ReleaseAll(AbstractValue[] values)
    {
        foreach (var value in values)
        {
            Release(value);
        }
    }

    private void ReportMalformed(IArgumentOperation argument, string parameter, AbstractValue value)
    {
        if (IsReporting && value is MalformedValue malformed)
        {
            observer.OnMalformed(argument, parameter, malformed);
        }
    }
}
