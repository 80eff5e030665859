using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>
/// Finds the calls in a graph that the compiler omits together with their arguments. These are calls of partial methods without a
/// body, and of methods with <see cref="ConditionalAttribute"/> if the symbol isn't defined.
/// </summary>
internal sealed class LeftOutCalls
{
    private static readonly ConditionalWeakTable<ControlFlowGraph, LeftOutCalls> _known = new();

    private readonly List<SyntaxNode> _calls;

    private LeftOutCalls(ControlFlowGraph graph) => _calls =
    [
        .. GraphOperations.In(graph).All
            .OfType<IInvocationOperation>()
            .Where(IsLeftOut)
            .Select(call => call.Syntax),
    ];

    public static LeftOutCalls In(ControlFlowGraph graph) => _known.GetValue(graph, one => new LeftOutCalls(one));

    /// <summary>
    /// Determines whether an operation is or belongs to such a call. The graph may have the parts in other blocks.
    /// </summary>
    public bool Contains(IOperation operation)
    {
        foreach (var call in _calls)
        {
            if (call.SyntaxTree == operation.Syntax.SyntaxTree && call.FullSpan.Contains(operation.Syntax.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLeftOut(IInvocationOperation call)
    {
        var method = call.TargetMethod.ReducedFrom ?? call.TargetMethod.OriginalDefinition;
        if (!method.ReturnsVoid)
        {
            return false;
        }

        if (method is { IsPartialDefinition: true, PartialImplementationPart: null })
        {
            return true;
        }

        var names = ConditionsOf(method).ToList();
        return names.Count > 0 && !names.Exists(name => IsDefined(name, call.Syntax.SyntaxTree));
    }

    /// <summary>Gets the conditions of a method, including the conditions of the overridden method.</summary>
    private static IEnumerable<string> ConditionsOf(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            foreach (var attribute in current.GetAttributes())
            {
                if (attribute.AttributeClass?.Name == nameof(ConditionalAttribute)
                    && attribute.ConstructorArguments is [{ Value: string name }])
                {
                    yield return name;
                }
            }
        }
    }

    /// <summary>Determines whether a symbol is defined. A file may define and undefine symbols before its first token.</summary>
    private static bool IsDefined(string name, SyntaxTree tree)
    {
        var isDefined = tree.Options.PreprocessorSymbolNames.Contains(name);
        foreach (var trivia in tree.GetRoot().GetFirstToken(includeZeroWidth: true).LeadingTrivia)
        {
            isDefined = trivia.GetStructure() switch
            {
                DefineDirectiveTriviaSyntax { IsActive: true } define when define.Name.ValueText == name => true,
                UndefDirectiveTriviaSyntax { IsActive: true } undefine when undefine.Name.ValueText == name => false,
                _ => isDefined,
            };
        }

        return isDefined;
    }
}
