using ConnectorSdk.Analyzers.Effects;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Functions;
using ConnectorSdk.Analyzers.Values.Operators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Calls and object creations.</content>
internal sealed partial class OperationEvaluator
{
    /// <summary>A value indicating whether the last evaluated call may throw.</summary>
    private bool _canThrow;

    private AbstractValue Call(IInvocationOperation call)
    {
        var receiver = call.Instance is { } instance ? Evaluate(instance) : AbstractValue.Unknown;
        var adopted = Adopt(call, receiver);
        receiver = adopted ?? receiver;
        var nested = FunctionOf(call, receiver) ?? (variables.HasFunctions(call) ? variables.Functions.Find(call) : null);
        var lent = LentTo(call, nested);
        var handed = _handed.Of(call);
        var values = Arguments(call.Arguments, lent);
        var isSetting = MayThrow is null || (adopted is null && IsSetting(call, receiver, values));
        var before = State;
        _canThrow = true;
        IReadOnlyList<ISymbol> shared = handed.Count == 0 ? [] : [.. handed.SelectMany(_handed.SharedBy)];
        var result = Call(call, receiver, nested, shared, lent, values);
        WriteOut(call.Arguments, call.TargetMethod, lent);
        result = TryRead(call, values) ?? result;
        if (call.Instance is { } changed)
        {
            TaintReceiver(changed, call.TargetMethod);
        }

        if (_canThrow && !isSetting)
        {
            MayThrow?.Invoke(before);
            MayThrow?.Invoke(State);
        }

        IsOver |= follower.NeverReturns(call, values, graph) || NeverTakes(call, values);
        return result;
    }

    /// <summary>
    /// Determines whether an argument certainly throws, or makes a setter throw, and the code continues in a handler.
    /// </summary>
    private bool NeverTakes(IInvocationOperation call, AbstractValue[] values)
        => Array.Exists(values, value => value is MalformedValue || (_symbols.IsBuilder(call.TargetMethod.ContainingType)
                && call.Arguments is [{ Parameter.Type.SpecialType: not SpecialType.System_Object }]
                && UndefinedMemberOf(value) is not null))
            && FailingValues.LeadToHandler(call.Syntax);

    /// <summary>Determines whether the call sets a known builder to a value that the setter accepts.</summary>
    private bool IsSetting(IInvocationOperation call, AbstractValue receiver, AbstractValue[] values)
        => receiver is BuilderValue && State.BuilderOf(receiver) is { } builder
            && BuilderCall.KindOf(call, builder.Metadata, _symbols, out _) switch
            {
                BuilderCallKind.Clear => true,
                BuilderCallKind.Setter => Exceptions.AreUnlikely(values[0], call.Arguments[0].Parameter?.Type),
                BuilderCallKind.EscapeHatch => IsTaken(call, builder, values)
                    && values.Zip(call.Arguments, (value, argument) => Exceptions.AreUnlikely(value, TypeBoxed(argument.Value)))
                        .All(isUnlikely => isUnlikely),
                _ => false,
            };

    /// <summary>Determines whether <c>WithParameter</c> certainly accepts the value. A documented parameter has a type.</summary>
    private static bool IsTaken(IInvocationOperation call, TrackedBuilder builder, AbstractValue[] values)
    {
        var value = call.Arguments[0].Parameter?.Ordinal == 0 ? 1 : 0;
        var type = TypeBoxed(call.Arguments[value].Value);
        return values[1 - value] is ConstantValue { Value: string name }
            && builder.FactsOf(name) is { } facts
            && BoxedArguments.Taken(facts, builder.Metadata.Rules, values[value], type) is not null;
    }

    private static ITypeSymbol? TypeBoxed(IOperation value)
        => value is IConversionOperation { Conversion.IsImplicit: true, Operand: var operand } ? operand.Type : value.Type;

    private AbstractValue Call(
        IInvocationOperation call,
        AbstractValue receiver,
        NestedFunction? nested,
        IReadOnlyList<ISymbol> handed,
        IReadOnlyList<IArgumentOperation> lent,
        AbstractValue[] values)
    {
        if (receiver is BuilderValue { Id: var id })
        {
            return CallBuilder(call, id, values);
        }

        if (receiver is BuilderChoice choice)
        {
            return CallAny(call, choice, values);
        }

        if ((CallList(call, receiver, values)
            ?? CallTask(call, receiver, values)
            ?? Copy(call, receiver)
            ?? CallQuery(call, receiver, values)) is { } known)
        {
            return known;
        }

        if (receiver is MulticastValue many && call.TargetMethod.MethodKind == MethodKind.DelegateInvoke
            && call.Arguments.All(argument => argument.Parameter is { RefKind: RefKind.None }))
        {
            return RunAll(call, many, values);
        }

        if (RunBuilder(call, values) is { } result)
        {
            return result;
        }

        // A method of an object may set the builders that the object contains.
        Release(receiver);

        if (call.TargetMethod.IsStatic && _symbols.IsBuilder(call.Type) && _symbols.EntryOf(call.TargetMethod) is { } entry)
        {
            return Start(call, entry, call.Arguments, values);
        }

        var setter = _symbols.IsBuilder(call.TargetMethod.ContainingType) && call.Arguments is [_] ? call.TargetMethod.Name : "";
        if (setter.StartsWith(BuilderCall.Prefix, StringComparison.Ordinal))
        {
            ReportMalformed(call.Arguments[0], setter.Substring(BuilderCall.Prefix.Length), values[0]);
        }

        if (FollowCall(call, nested, handed, lent, values) is { } outcome)
        {
            return outcome;
        }

        HandOver(call, values);
        if (call.TargetMethod.ContainingType?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return OfNullable(call.TargetMethod, receiver, call.Type);
        }

        return ResultOf(call, receiver, new CallArguments(call.Arguments, values));
    }

    /// <summary>
    /// Releases the builders in the arguments of a method that isn't followed, unless the method is known to only read them.
    /// </summary>
    private void HandOver(IInvocationOperation call, AbstractValue[] values)
    {
        if (HarmlessCalls.TakesOnlyALook(call.TargetMethod)
            || Array.TrueForAll(values, value => value is not IBuilders
                || (State.BuilderOf(value) is { } builder
                    && HarmlessCalls.TakesOnlyALook(call.TargetMethod, builder.Metadata.Type, _symbols))))
        {
            Array.ForEach(values, Use);
        }
        else
        {
            ReleaseAll(values);
        }

        if (OtherCode.MayRunIn(call.TargetMethod, call.Arguments, _symbols))
        {
            LetGoUnlessLook(call);
        }
    }

    /// <summary>Gets the result of a framework method, as far as the arguments are known.</summary>
    private AbstractValue ResultOf(IInvocationOperation call, AbstractValue receiver, CallArguments arguments)
        => FrameworkValues.OfCall(call.TargetMethod, arguments, _symbols)
            ?? TextValues.OfCall(call.TargetMethod, arguments, _symbols)
            ?? KnownFunctions.Call(call.TargetMethod, call.Instance is null ? null : receiver, arguments.Values)
            ?? Ranges.OfCall(call.TargetMethod, arguments.Values)
            ?? KnownTexts.OfCall(call.TargetMethod, arguments.Values)
            ?? KnownLists.Call(call.TargetMethod, arguments.Values)
            ?? KnownMember(call.TargetMethod, call.TargetMethod.ReturnType)
            ?? Opaque(call.Type);

    private AbstractValue Create(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor || creation.Initializer is not null)
        {
            return Unknown(creation);
        }

        var values = Arguments(creation.Arguments, []);
        WriteOut(creation.Arguments, constructor, []);
        if (_symbols.IsBuilder(creation.Type) && _symbols.EntryOf(constructor) is { } entry)
        {
            return Start(creation, entry, creation.Arguments, values);
        }

        if (code.Plain.Of(constructor) is { } plain)
        {
            return Plain(creation, plain, new CallArguments(creation.Arguments, values));
        }

        if (values is [ListValue only] && ListTypes.IsList(constructor.ContainingType))
        {
            return only;
        }

        if (FollowMember(creation, constructor, [], creation.Arguments, values) is not null)
        {
            return AbstractValue.Something;
        }

        ReleaseAll(values);
        if (ValueConversions.IsNullable(creation.Type))
        {
            return values is [var wrapped] ? wrapped : AbstractValue.Null;
        }

        if (values.Length == 0 && constructor is { IsImplicitlyDeclared: true, ContainingType: { IsValueType: true } type })
        {
            return OfDefault(type);
        }

        if (ListTypes.IsList(constructor.ContainingType) && values is [] or [ConstantValue { Value: int }])
        {
            return AbstractValue.EmptyList;
        }

        var arguments = new CallArguments(creation.Arguments, values);
        return FrameworkValues.OfConstructor(constructor, arguments, _symbols)
            ?? TextValues.OfConstructor(constructor, arguments, _symbols)
            ?? KnownFunctions.Call(constructor, null, arguments.Values)
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
        if (!IsReporting)
        {
            return;
        }

        if (value is MalformedValue malformed)
        {
            observer.OnMalformed(argument, parameter, malformed);
        }
        else if (UndefinedMemberOf(value) is { } member && argument.Parameter?.Type.SpecialType != SpecialType.System_Object)
        {
            observer.OnMalformed(argument, parameter, new MalformedValue(PowerShellText.Of(member), member.Expected)
            {
                Thrown = ThrownTypes.OfMember,
            });
        }
    }

    /// <summary>Gets the value that isn't a member of its enum, or <see langword="null"/> if there is none.</summary>
    private static KnownEnumValue? UndefinedMemberOf(AbstractValue value) => value switch
    {
        ConstantValue { Value: KnownEnumValue { Spelling: null } member } => member,
        ListValue list => list.Elements.Select(UndefinedMemberOf).FirstOrDefault(member => member is not null),
        _ => null,
    };
}
