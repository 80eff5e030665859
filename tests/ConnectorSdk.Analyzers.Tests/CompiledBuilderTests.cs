using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// Builders in a compiled library are analyzed like those in source. <see cref="AnalyzerVerifier"/> checks every verdict with
/// both.
/// </summary>
public sealed class CompiledBuilderTests
{
    [Fact]
    public Task Rules_are_read_from_metadata() => AnalyzerVerifier.CreateCompiled<BuilderRulesAnalyzer>(
        AnalyzerVerifier.Body("OutboundConnector.New(\"a\").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}.Build();"))
        .RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Code_without_the_sdk_is_left_alone()
    {
        var test = new CSharpAnalyzerTest<BuilderRulesAnalyzer, DefaultVerifier>
        {
            TestCode = """
                class OutboundConnector
                {
                    static OutboundConnector New(string name) => new();
                    OutboundConnector WithUseMXRecord(bool value) => this;
                    void Build() { }
                    static void Use() => New("a").WithUseMXRecord(false).Build();
                }
                """,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.Errors,
        };
        test.TestState.AdditionalReferences.AddRange(
            AnalyzerVerifier.References.Where(reference => Path.GetFileName(reference.Display) != "ConnectorSdk.Core.dll"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
