using System.Collections.Immutable;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Values.Operators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Evaluation;

/// <content>Variables that are passed by reference, by address, or to a lambda.</content>
internal sealed partial class OperationEvaluator
{
    private readonly Dictionary<IFlowAnonymousFunctionOperation, ISymbol[]> _shared = [];

    /// <summary>
    /// Evaluates arguments. Variables that are passed by reference are read last, because a later argument may assign them.
    /// </summary>
    private AbstractValue[] Arguments(
        ImmutableArray<IArgumentOperation> arguments, IReadOnlyList<IArgumentOperation> lent)
    {
        var values = new AbstractValue[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = lent.Contains(arguments[i]) ? AbstractValue.Unknown : Argument(arguments[i]);
        }

        for (var i = 0; i < values.Length && lent.Count > 0; i++)
        {
            if (lent.Contains(arguments[i]) && arguments[i].Parameter!.RefKind != RefKind.Out)
            {
                values[i] = Evaluate(TargetOf(arguments[i]));
            }
        }

        return values;
    }

    /// <summary>Represents arguments that become a list other than an array. Roslyn 4.8 has no name for this kind.</summary>
    private const ArgumentKind ParamCollection = (ArgumentKind)4;

    private static bool IsElement(IOperation element) => element is not IArgumentOperation && element.Type is not null;

    private AbstractValue Argument(IArgumentOperation argument)
    {
        switch (argument.Parameter?.RefKind ?? RefKind.None)
        {
            case RefKind.None when argument.ArgumentKind == ParamCollection && argument.Value.ChildOperations.All(IsElement):
                return List(argument.Value.ChildOperations, argument.Value.Type);
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

    /// <summary>
    /// Writes the <c>out</c> arguments of a call after all arguments are evaluated. The method may keep the references.
    /// </summary>
    private void WriteOut(
        ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method, IReadOnlyList<IArgumentOperation> lent)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.RefKind == RefKind.Out && !lent.Contains(argument))
            {
                WriteOut(argument, method);
            }
        }
    }

    private void WriteOut(IArgumentOperation argument, IMethodSymbol method)
    {
        Write(argument.Value, Opaque(argument.Value.Type));
        if (MayKeepReference(method))
        {
            Taint(argument.Value);
        }
    }

    private static bool MayKeepReference(IMethodSymbol method) => method.ReturnsByRef
        || method.ReturnsByRefReadonly
        || method.ReturnType.IsRefLikeType
        || method.ContainingType is { IsRefLikeType: true }
        || method.Parameters.Any(parameter => parameter.RefKind != RefKind.None && parameter.Type.IsRefLikeType);

    /// <summary>Gets the arguments that are lent. Few calls have any.</summary>
    private IReadOnlyList<IArgumentOperation> LentTo(IInvocationOperation call, NestedFunction? nested)
    {
        List<IArgumentOperation>? lent = null;
        foreach (var argument in call.Arguments)
        {
            if (IsLent(argument, nested))
            {
                (lent ??= []).Add(argument);
            }
        }

        return lent ?? [];
    }

    /// <summary>
    /// Determines whether an argument is a variable that the called method may read and write only while it runs.
    /// </summary>
    private bool IsLent(IArgumentOperation argument, NestedFunction? nested)
        => argument.Parameter is { RefKind: not RefKind.None } parameter
            && (nested is null
                ? _symbols.IsBuilder(parameter.Type) || IsPlainOfSource(parameter)
                : parameter.Ordinal < nested.Method.Parameters.Length)
            && VariableTests.SlotOf(TargetOf(argument), variables) is not null;

    private static bool IsPlainOfSource(IParameterSymbol parameter) => KnownOperators.IsPlain(parameter.Type)
        && parameter.ContainingSymbol is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method
        && !MayKeepReference(method);

    private IOperation TargetOf(IArgumentOperation argument) => VariableTests.TargetOf(argument, variables);

    /// <summary>Forgets a variable that was lent to a method that isn't followed.</summary>
    private void Forget(IArgumentOperation argument, IMethodSymbol method)
    {
        if (argument.Parameter!.RefKind == RefKind.Out)
        {
            WriteOut(argument, method);
        }
        else
        {
            Taint(argument.Value);
        }
    }

    /// <summary>Marks the operands of an unknown operation, which may receive the variables and not only their values.</summary>
    private void TaintOperands(IOperation operation)
    {
        switch (operation)
        {
            case IDynamicInvocationOperation call:
                TaintWhere(call.Arguments, call.GetArgumentRefKind);
                break;
            case IDynamicObjectCreationOperation creation:
                TaintWhere(creation.Arguments, creation.GetArgumentRefKind);
                break;
            case IDynamicIndexerAccessOperation access:
                TaintWhere(access.Arguments, access.GetArgumentRefKind);
                break;
            case IMemberReferenceOperation { Instance: { } instance, Member: var member }:
                TaintReceiver(instance, member);
                break;
            case { Kind: OperationKind.None }:
                Taint(operation);
                break;
            default:
                WriteOut(operation.ChildOperations.OfType<IArgumentOperation>());
                break;
        }

        void TaintWhere(IReadOnlyList<IOperation> arguments, Func<int, RefKind?> kindOf)
        {
            foreach (var argument in arguments.Where((_, i) => kindOf(i) != RefKind.None))
            {
                Taint(argument);
            }
        }

        void WriteOut(IEnumerable<IArgumentOperation> arguments)
        {
            foreach (var argument in arguments.Where(argument => argument.Parameter?.RefKind == RefKind.Out))
            {
                Taint(argument.Value);
            }
        }
    }

    /// <summary>Marks the receiver of an extension member, which may take a number by reference and change it.</summary>
    private void TaintReceiver(IOperation instance, ISymbol member)
    {
        if (instance.Type is { IsReferenceType: false } type
            && member.ContainingType is { TypeKind: not TypeKind.Interface, SpecialType: SpecialType.None } container
            && !SymbolEqualityComparer.Default.Equals(container.OriginalDefinition, type.OriginalDefinition))
        {
            Taint(instance);
        }
    }

    /// <summary>Marks the variables of an operation as writable by other code from now on.</summary>
    private void Taint(IOperation operation)
    {
        foreach (var reference in operation.DescendantsAndSelf())
        {
            switch (reference)
            {
                case ILocalReferenceOperation { Local: var local }:
                    Taint(local);
                    break;
                case IParameterReferenceOperation { Parameter: var parameter }:
                    Taint(parameter);
                    break;
                case IFlowCaptureReferenceOperation { Id: var id }:
                    foreach (var captured in variables.CapturedBy(id).Where(captured => captured != operation))
                    {
                        Taint(captured);
                    }

                    break;
            }
        }
    }

    private void Taint(ISymbol variable)
    {
        if (variables.TryGetSlot(variable, out var slot))
        {
            if (State.TryGet(slot, out var value))
            {
                Release(value);
            }

            State = State.With(slot, TaintedValue.Instance);
        }
    }

    private AbstractValue TakeAddress(IAddressOfOperation address)
    {
        Taint(address.Reference);
        return Opaque(address.Type);
    }

    /// <summary>Marks the variables of a lambda, because the lambda may run at any time.</summary>
    private AbstractValue Share(IFlowAnonymousFunctionOperation lambda)
    {
        if (!_shared.TryGetValue(lambda, out var shared))
        {
            _shared.Add(lambda, shared = [.. GraphVariables.SharedWith(graph.GetAnonymousFunctionControlFlowGraph(lambda))]);
        }

        foreach (var variable in shared)
        {
            Taint(variable);
        }

        return AbstractValue.Something;
    }

    /// <summary>
    /// Releases the receiver of a delegate of an extension method. Some compilers don't include the receiver in the operation.
    /// </summary>
    private AbstractValue Delegate(IMethodReferenceOperation reference)
    {
        if (reference is { Instance: null, Method: { IsExtensionMethod: true }, Syntax: MemberAccessExpressionSyntax access }
            && graph.OriginalOperation.SemanticModel is { } model)
        {
            foreach (var name in access.Expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
            {
                if (model.GetSymbolInfo(name).Symbol is { } variable && variables.TryGetSlot(variable, out _))
                {
                    Release(Read(variable, null));
                }
            }
        }

        return Unknown(reference);
    }
}
