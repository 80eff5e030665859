using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>
/// The calls of a graph that the compiler leaves out together with their arguments: of partial methods without a body, and of
/// methods with <see cref="ConditionalAttribute"/> where the symbol isn't defined.
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

    /// <summary>Whether an operation is such a call, or a part of one, which the graph may have in another block.</summary>
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

    /// <summary>A method has those of the one that it overrides, too.</summary>
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

    /// <summary>A file may define and undefine symbols before its first token.</summary>
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
