using ConnectorSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>Runs the analyzer and the code fix on code that uses the sample builders.</summary>
/// <typeparam name="TFix">The code fix.</typeparam>
internal static class CodeFixVerifier<TFix>
    where TFix : CodeFixProvider, new()
{
    /// <summary>Checks the fixed statements, with Fix All as well.</summary>
    public static Task VerifyAsync(string statements, string fixedStatements, string? title = null, string? key = null)
        => RunAsync(Body(statements), Body(fixedStatements), title, key);

    /// <summary>Checks that the marked diagnostics have no code fix.</summary>
    public static Task VerifyNoFixAsync(string statements) => RunAsync(Body(statements), Body(statements), null);

    public static Task RunAsync(string source, string fixedSource, string? title, string? key = null)
    {
        var test = new LatestCSharpTest
        {
            CodeActionEquivalenceKey = key,
            TestCode = source,
            FixedCode = fixedSource,
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            // SuppressionTests checks both for all analyzers.
            TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck,
            // All scopes fix a document in the same way, and only one document has diagnostics.
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck,
            CodeActionVerifier = (action, verifier) =>
            {
                if (title is not null)
                {
                    verifier.Equal(title, action.Title);
                }
            },
        };
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            state.AdditionalReferences.AddRange(SampleReferences.All);
            state.AdditionalReferences.Add(SampleReferences.Builders);
        }

        if (source == fixedSource)
        {
            test.FixedState.MarkupHandling = MarkupMode.Allow;
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Body(string statements) => $$"""
        using System;
        using ByteQuantifiedSize = ConnectorSdk.ByteQuantifiedSize;
        using Sample;
        using static Sample.OutboundConnector;
        using static ConnectorSdk.CmdletInvokerExtensions;

        class Code
        {
            void Run(bool condition)
            {
        {{Indent(statements)}}
            }
        }
        """;

    private static string Indent(string statements)
        => string.Join('\n', statements.Split('\n').Select(line => "        " + line));

    private sealed class LatestCSharpTest
        : CSharpCodeFixTest<BuilderRulesAnalyzer, TFix, DefaultVerifier>
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers()
            => typeof(TFix) == typeof(UseResultCodeFixProvider)
                ? [new ResultDroppedAnalyzer()]
                : [new BuilderRulesAnalyzer(), new EscapeHatchAnalyzer(), new NullArgumentAnalyzer()];

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest);

        protected override CompilationOptions CreateCompilationOptions() => new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
    }
}
