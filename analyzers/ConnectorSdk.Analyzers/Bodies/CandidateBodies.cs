using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConnectorSdk.Analyzers.Bodies;

/// <summary>Finds the bodies and initializers that contain builder calls. Each is the root of a control-flow graph.</summary>
internal static class CandidateBodies
{
    /// <summary>
    /// Finds the bodies with a builder call, or with a call that passes a builder to a method that builds it. Each body is
    /// returned once.
    /// </summary>
    public static IEnumerable<SyntaxNode> In(
        SemanticModel model, SdkSymbols symbols, CheckingMethods checking, CancellationToken cancellation)
    {
        HashSet<SyntaxNode> found = [];
        foreach (var call in CandidateCalls.In(model.SyntaxTree, cancellation))
        {
            if (BodyOf(call) is { } body
                && !found.Contains(body)
                && BuilderCall.IsOfInterest(model.GetSymbolInfo(call, cancellation), symbols))
            {
                found.Add(body);
                yield return body;
            }
        }

        foreach (var call in checking.CallsIn(model.SyntaxTree, cancellation))
        {
            if (BodyOf(call) is { } body
                && !found.Contains(body)
                && checking.IsOfInterest(model.GetSymbolInfo(call, cancellation)))
            {
                found.Add(body);
                yield return body;
            }
        }
    }

    /// <summary>Gets the member that contains a body and declares its parameters.</summary>
    public static ISymbol? OwnerOf(SyntaxNode body, SemanticModel model, CancellationToken cancellation) => body switch
    {
        ArrowExpressionClauseSyntax => (model.GetDeclaredSymbol(body.Parent!, cancellation) as IPropertySymbol)?.GetMethod,
        EqualsValueClauseSyntax => model.GetDeclaredSymbol(body.Parent!, cancellation),
        TypeDeclarationSyntax type => model.GetDeclaredSymbol(type, cancellation)?.InstanceConstructors
            .FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.Span == type.Span)),
        _ => model.GetDeclaredSymbol(body, cancellation),
    };

    /// <summary>Creates the graph of a body, or returns null if the compiler can't create it.</summary>
    public static ControlFlowGraph? GraphOf(SyntaxNode body, SemanticModel model, CancellationToken cancellation)
        => FlowGraphs.Create(body, () => ControlFlowGraph.Create(body, model, cancellation));

    private static SyntaxNode? BodyOf(SyntaxNode node)
    {
        while (node.Parent is { } parent)
        {
            node = parent;
            switch (node)
            {
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax:
                case ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }:
                case EqualsValueClauseSyntax
                {
                    Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax },
                }:
                    return node;
                case PrimaryConstructorBaseTypeSyntax:
                    return node.FirstAncestorOrSelf<TypeDeclarationSyntax>();
                case BaseTypeDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }
}
