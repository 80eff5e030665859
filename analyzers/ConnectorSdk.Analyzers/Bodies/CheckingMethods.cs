using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Bodies;

/// <summary>
/// Finds the methods of a compilation that take a builder and call <c>Build()</c> or run the command. A body may pass an invalid
/// builder to them without any other builder call.
/// </summary>
internal sealed class CheckingMethods(Compilation compilation, SdkSymbols symbols)
{
    private readonly object _gate = new();
    private HashSet<string>? _names;

    /// <summary>Gets the calls in a file that may call such a method.</summary>
    public IEnumerable<InvocationExpressionSyntax> CallsIn(SyntaxTree tree, CancellationToken cancellation)
    {
        var names = Names(cancellation);
        if (names.Count == 0)
        {
            return [];
        }

        // Most files contain none of the names.
        var text = tree.GetText(cancellation).ToString();
        return names.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0)
            ? tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call
                => names.Contains(CandidateCalls.MethodNameOf(call)))
            : [];
    }

    /// <summary>Determines whether a call passes a builder to a method of the compilation.</summary>
    public bool IsOfInterest(SymbolInfo called)
        => called.Symbol is IMethodSymbol method && TakesBuilder(method.ReducedFrom ?? method);

    private bool TakesBuilder(IMethodSymbol method) => method.Parameters.Any(parameter => symbols.IsBuilder(parameter.Type));

    private HashSet<string> Names(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return _names ??= [.. compilation.SyntaxTrees.SelectMany(tree => NamesIn(tree, cancellation))];
        }
    }

    private IEnumerable<string> NamesIn(SyntaxTree tree, CancellationToken cancellation)
    {
        var methods = CandidateCalls.In(tree, cancellation)
            .Where(call => CandidateCalls.NameOf(call) is BuilderCall.Build or BuilderCall.Invoke or BuilderCall.Stream)
            .Select(call => call.FirstAncestorOrSelf<MemberDeclarationSyntax>())
            .OfType<MethodDeclarationSyntax>()
            .Where(method => method.ParameterList.Parameters.Count > 0)
            .Distinct()
            .ToList();
        if (methods.Count == 0)
        {
            return [];
        }

        var model = compilation.ModelOf(methods[0]);
        return methods
            .Where(method => model.GetDeclaredSymbol(method, cancellation) is IMethodSymbol declared && TakesBuilder(declared))
            .Select(method => method.Identifier.ValueText);
    }
}
