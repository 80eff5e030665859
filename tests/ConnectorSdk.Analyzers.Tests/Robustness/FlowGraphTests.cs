using ConnectorSdk.Analyzers.Graphs;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Analyzers.Tests.Robustness;

/// <summary>If the compiler can't create a control-flow graph, the code isn't analyzed.</summary>
public sealed class FlowGraphTests
{
    private static readonly Microsoft.CodeAnalysis.SyntaxNode _code =
        SyntaxFactory.ParseCompilationUnit("class C { object M => $\"{");

    [Fact]
    public void An_exception_of_the_compiler_is_no_graph()
        => Assert.Null(FlowGraphs.Create(_code, () => throw new InvalidOperationException()));

    [Fact]
    public void A_cancellation_goes_on()
        => Assert.Throws<OperationCanceledException>(
            () => FlowGraphs.Create(_code, () => throw new OperationCanceledException()));
}
