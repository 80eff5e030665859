using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>Builders in a compiled library are analysed like those in source.</summary>
public sealed class CompiledBuilderTests
{
    [Theory]
    [InlineData("OutboundConnector.New(\"a\").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}.Build();")]
    [InlineData("SendConnector.NewAddressSpaces(\"a\", \"b.com\").{|CSDK1005:WithPort(70000)|}.Build();")]
    [InlineData("SendConnector.{|CSDK1001:NewAddressSpaces(\"a\")|}.Build();")]
    [InlineData("SendConnector.NewInternal(\"a\").{|CSDK1002:WithSmartHostAuthMechanism(Mechanism.Tls12)|}.Build();")]
    [InlineData("SendConnector.NewInternal(\"a\").WithPort(25).Build();")]
    public Task Rules_are_read_from_metadata(string statements) => RunAsync(
        "using Mechanism = Sample.SendConnector.SmartHostAuthMechanism;\n" + AnalyzerVerifier.Body(statements), Compile());

    [Fact]
    public Task Code_without_the_sdk_is_left_alone() => RunAsync("""
        class OutboundConnector
        {
            static OutboundConnector New(string name) => new();
            OutboundConnector WithUseMXRecord(bool value) => this;
            void Build() { }
            static void Use() => New("a").WithUseMXRecord(false).Build();
        }
        """);

    private static Task RunAsync(string source, params MetadataReference[] references)
    {
        var test = new CSharpAnalyzerTest<BuilderRulesAnalyzer, DefaultVerifier>
        {
            TestCode = source,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.Errors,
        };
        var isSdkNeeded = references.Length > 0;
        test.TestState.AdditionalReferences.AddRange(
            AnalyzerVerifier.References.Where(reference => isSdkNeeded || !IsSdk(reference)));
        test.TestState.AdditionalReferences.AddRange(references);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static bool IsSdk(MetadataReference reference) => Path.GetFileName(reference.Display) == "ConnectorSdk.dll";

    private static PortableExecutableReference Compile()
    {
        string[] sources = [SampleBuilders.OutboundConnector, SampleBuilders.SendConnector];
        var compilation = CSharpCompilation.Create(
            "Builders",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            AnalyzerVerifier.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
