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
        var adopted = Adopt(call, receiver);
        receiver = adopted ?? receiver;
        var nested = variables.HasFunctions(call) ? variables.Functions.Find(call) : null;
        var lent = call.Arguments.Where(argument => IsLent(argument, nested)).ToList();
        var values = Arguments(call.Arguments, lent);
        var isSetting = MayThrow is null || (adopted is null && IsSetting(call, receiver, values));
        var before = State;
        _canThrow = true;
        var result = Call(call, receiver, nested, lent, values);
        WriteOut(call.Arguments.Except(lent), call.TargetMethod);
        if (call.Instance is { } changed)
        {
            TaintReceiver(changed, call.TargetMethod);
        }

        if (_canThrow && !isSetting)
        {
            MayThrow?.Invoke(before);
            MayThrow?.Invoke(State);
        }

        IsOver |= helpers.NeverReturns(call, values, graph);
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

        if (HarmlessCalls.TakesOnlyALook(call.TargetMethod))
        {
            Array.ForEach(values, Use);
        }
        else
        {
            ReleaseAll(values);
        }

        if (OtherCode.MayRunIn(call.TargetMethod, call.Arguments, symbols))
        {
            LetGoUnlessCheck(call);
        }

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

        var values = Arguments(creation.Arguments, []);
        WriteOut(creation.Arguments, constructor);
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
