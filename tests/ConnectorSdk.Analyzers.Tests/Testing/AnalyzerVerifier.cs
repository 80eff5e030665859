using System.Collections.Immutable;
using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>Runs an analyzer on code that uses the sample builders.</summary>
internal static class AnalyzerVerifier
{
    /// <summary>The assemblies of the current runtime, and the SDK. Nothing is downloaded.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "ConnectorSdk.Core.dll")),
    ];

    /// <summary>The IDs that are off unless a test enables them. Most tests are about violations that are certain.</summary>
    public static ImmutableArray<string> Disabled { get; } =
        [Descriptors.PossibleId, Descriptors.NeverBuiltId, Descriptors.SetTwiceId];

    /// <summary>The analyzer is strict, so that an internal failure isn't mistaken for no report.</summary>
    public static DiagnosticAnalyzer CreateAnalyzer<TAnalyzer>()
        where TAnalyzer : DiagnosticAnalyzer, new()
        => typeof(TAnalyzer) == typeof(BuilderRulesAnalyzer) ? new BuilderRulesAnalyzer(isStrict: true) : new TAnalyzer();

    /// <summary>Checks that exactly the marked locations, <c>{|CSDK1002:...|}</c>, are reported.</summary>
    public static Task VerifyAsync(string source, params DiagnosticResult[] expected)
        => VerifyAsync<BuilderRulesAnalyzer>(source, expected);

    /// <summary>Checks a source with the builders in a compiled library, or with the same builders in source.</summary>
    public static Task VerifyAsync<TAnalyzer>(string source, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
        => TestedBuilders.InSource
            ? QuickVerifier.VerifySourceAsync<TAnalyzer>(source, expected)
            : QuickVerifier.VerifyLibraryAsync<TAnalyzer>(source, expected);

    /// <summary>Checks a source that adds to the builders' own types.</summary>
    public static Task VerifyPartialAsync(string source) => QuickVerifier.VerifySourceAsync<BuilderRulesAnalyzer>(source);

    /// <summary>Checks the statements of a method whose parameters have unknown values.</summary>
    public static Task VerifyBodyAsync(string statements, params DiagnosticResult[] expected)
        => VerifyAsync(Body(statements), expected);

    /// <summary>Checks that exactly the marked locations are reported with one ID of the analyzer.</summary>
    public static Task VerifyUseAsync(string id, string source, params DiagnosticResult[] expected)
        => QuickVerifier.VerifyWithoutAsync<BuilderRulesAnalyzer>(
            Descriptors.OfRules.Select(descriptor => descriptor.Id).Concat(Disabled).Where(other => other != id),
            source,
            expected);

    /// <summary>Wraps statements in a method.</summary>
    public static string Body(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Threading.Tasks;
        using ConnectorSdk;
        using ConnectorType = Sample.OutboundConnector.ConnectorType;
        using OutboundConnector = Sample.OutboundConnector;
        using SendConnector = Sample.SendConnector;
        using TlsSettings = Sample.OutboundConnector.TlsSettings;

        class Code
        {
            private static readonly List<object> _elsewhere = [];

            private OutboundConnector.NewBuilder _field = null!;

            private string Property { get; set; } = "";

            async Task Run(bool condition, int number, string text, string? maybe, OutboundConnector.NewBuilder parameter,
                OutboundConnector.ConnectorType type, OutboundConnector.TlsSettings? settings, List<string> list, object o)
            {
                await Task.Yield();
                {{statements}}
            }

            static void Use(object value) => _elsewhere.Add(value);

            static void UseRef(ref OutboundConnector.NewBuilder builder) => builder = Make();

            static void UseOut(out OutboundConnector.NewBuilder builder) => builder = Make();

            static OutboundConnector.NewBuilder Make() => (OutboundConnector.NewBuilder)_elsewhere[0];
        }
        """;

    /// <summary>Creates a test with the builders in source.</summary>
    public static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> Create<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = CreateBare<TAnalyzer>(source);
        test.TestState.Sources.Add(("OutboundConnector.g.cs", SampleBuilders.OutboundConnector));
        test.TestState.Sources.Add(("SendConnector.g.cs", SampleBuilders.SendConnector));
        return test;
    }

    /// <summary>Creates a test with the builders in a library.</summary>
    public static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> CreateCompiled<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = CreateBare<TAnalyzer>(source);
        test.TestState.AdditionalReferences.Add(CompiledBuilders.Reference);
        return test;
    }

    private static LatestCSharpTest<TAnalyzer> CreateBare<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new LatestCSharpTest<TAnalyzer>
        {
            TestCode = source,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck,
        };
        test.TestState.AdditionalReferences.AddRange(References);
        test.DisabledDiagnostics.AddRange(Disabled);
        return test;
    }

    private sealed class LatestCSharpTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [CreateAnalyzer<TAnalyzer>()];

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);

        protected override CompilationOptions CreateCompilationOptions() => new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
    }
}
