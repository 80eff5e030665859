using ConnectorSdk.Analyzers.Effects;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Calls that create, set, and check builders.</content>
internal sealed partial class OperationEvaluator
{
    private AbstractValue Start(
        IOperation creation, EntryMethod entry, IReadOnlyList<IArgumentOperation> arguments, AbstractValue[] values)
    {
        ReleaseAll(values);
        _canThrow = values.Any(value => !Exceptions.AreUnlikely(value, null));
        var builder = new TrackedBuilder(entry.Metadata, creation);
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

        return Start(creation, builder);
    }

    private AbstractValue Start(IOperation creation, TrackedBuilder builder)
    {
        var id = BuilderId.Of(creation);
        if (IsHeldBefore(creation, id))
        {
            if (IsReporting)
            {
                observer.OnStart(creation);
                observer.OnUse(builder);
            }

            return AbstractValue.Something;
        }

        if (IsReporting)
        {
            observer.OnStart(creation);
            if (State.Values.Any(pair => pair.Value is IBuilders builders && builders.Ids.Contains(id)))
            {
                // A variable still refers to the builder of the previous iteration, which is no longer known.
                Use(new BuilderValue(id));
            }
        }

        State = State.Create(id, builder);
        return new BuilderValue(id);
    }

    /// <summary>
    /// Determines whether an operand that is evaluated before a creation refers to the builder that the same creation created in
    /// an earlier iteration. The new builder then can't have the same ID.
    /// </summary>
    private bool IsHeldBefore(IOperation creation, BuilderId id)
    {
        if (!State.Values.Any(pair => Holds(pair.Value)))
        {
            return false;
        }

        for (var node = creation; node.Parent is { } parent; node = parent)
        {
            var current = node;
            if (parent.ChildOperations.TakeWhile(child => child != current)
                .Where(child => !IsOnlyWritten(child))
                .SelectMany(child => child.DescendantsAndSelf())
                .Any(reference => SlotOfReceiver(reference) is { } slot && State.TryGet(slot, out var value) && Holds(value)))
            {
                return true;
            }
        }

        return false;

        static bool IsOnlyWritten(IOperation operand) => operand is not IPropertyReferenceOperation
            && operand.Parent is ISimpleAssignmentOperation or IDeconstructionAssignmentOperation
            && operand.Parent.ChildOperations.First() == operand;

        bool Holds(AbstractValue value) => value is IBuilders builders && builders.Ids.Contains(id);
    }

    private AbstractValue CallBuilder(IInvocationOperation call, BuilderId id, AbstractValue[] values)
    {
        if (FollowExtension(call, new BuilderValue(id), values) is { } followed)
        {
            return followed;
        }

        ReleaseAll(values);
        if (!State.Heap.TryGetValue(id, out var builder))
        {
            if (FromElsewhere(call) is not { } unknown)
            {
                LetGoUnlessLook(call);
                return Opaque(call.Type);
            }

            builder = unknown;
        }

        switch (BuilderCall.KindOf(call, builder.Metadata, _symbols, out var parameter))
        {
            case var kind when BuilderCall.Sets(kind):
                Set(call, id, builder, kind, parameter, values);
                return new BuilderValue(id);
            case BuilderCallKind.Check:
                if (IsReporting)
                {
                    observer.OnCheck(call, builder);
                }

                if (ExpectedViolations.IsUsedValidate(call.Syntax))
                {
                    // Code that reads the violations can handle them.
                    Release(new BuilderValue(id));
                }

                LetGoIfCaught(call.Syntax, [id]);
                return Opaque(call.Type);
            case BuilderCallKind.Probe:
                // The code branches on the result, and may call Build() only if the command is valid.
                Release(new BuilderValue(id));
                return Opaque(call.Type);
            case BuilderCallKind.Copy:
                Use(new BuilderValue(id));
                return Start(call, builder.CopiedBy(call));
            case BuilderCallKind.Other when HarmlessCalls.IsOfAnyObject(call.TargetMethod, builder.Metadata.Type, _symbols):
                Use(new BuilderValue(id));
                return Opaque(call.Type);
            default:
                Release(new BuilderValue(id));
                LetGoOfShared();
                return Opaque(call.Type);
        }
    }

    /// <summary>
    /// Follows a call of an extension member that doesn't have its receiver as an argument. Returns null for another call.
    /// </summary>
    private AbstractValue? FollowExtension(IInvocationOperation call, BuilderValue receiver, AbstractValue[] values)
        => SdkSymbols.IsOfExtension(call.TargetMethod)
            && call.TargetMethod.Parameters.All(parameter => parameter.RefKind == RefKind.None)
            ? FollowCall(call, null, [], [], values, receiver)
            : null;

    /// <summary>Evaluates a call on one of several builders. Each builder may or may not be set.</summary>
    private AbstractValue CallAny(IInvocationOperation call, BuilderChoice choice, AbstractValue[] values)
    {
        ReleaseAll(values);
        LetGoUnlessLook(call, choice.Ids);
        List<TrackedBuilder> checkedBuilders = [];
        foreach (var id in choice.Ids)
        {
            if (!State.Heap.TryGetValue(id, out var builder))
            {
                continue;
            }

            switch (BuilderCall.KindOf(call, builder.Metadata, _symbols, out var parameter))
            {
                case var kind when BuilderCall.Sets(kind):
                    State = State.With(id, builder.Join(Set(builder, call, SettingBy(call, builder, kind, parameter, values))));
                    break;
                case BuilderCallKind.Check:
                    Use(new BuilderValue(id));
                    checkedBuilders.Add(builder);
                    State = ExpectedViolations.IsUsedValidate(call.Syntax) ? State.Without(id) : State;
                    break;
                case BuilderCallKind.Copy:
                    Use(new BuilderValue(id));
                    break;
                default:
                    Release(new BuilderValue(id));
                    break;
            }
        }

        if (IsReporting && !choice.IsOpen && choice.Ids.Count > 0 && checkedBuilders.Count == choice.Ids.Count
            && checkedBuilders.TrueForAll(builder => ReferenceEquals(builder.Metadata, checkedBuilders[0].Metadata)))
        {
            observer.OnCheck(call, checkedBuilders.Aggregate((left, right) => left.Join(right)));
        }

        if (checkedBuilders.Count > 0)
        {
            LetGoIfCaught(call.Syntax, choice.Ids);
        }

        return FromElsewhere(call) is not null ? choice with { Nullness = Truth.False } : Opaque(call.Type);
    }
}
