using System.Globalization;
using System.Reflection;
using ConnectorSdk.Analyzers.Calls;
using ConnectorSdk.Analyzers.Evaluation;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Following;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Solving;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>
/// Compiles methods that return a value, runs each in several cultures with many inputs, and compares the results with the
/// analyzers' knowledge of the value.
/// </summary>
internal static class ValueOracle
{
    private const string Parameters =
        "bool c, bool? f, int n, int? m, long l, ulong u, char k, string s, string? t, Kind e, object o, TimeSpan w";

    private const string Prologue = """
        #nullable enable
        #pragma warning disable
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Globalization;
        using System.Linq;
        using System.Net;
        using ConnectorSdk;

        public enum Kind { None, Small = 1, Large = 2, Same = 2, Twelve = 12 }

        public enum Tiny : byte { Zero, Last = 255 }

        public enum Huge : ulong { Zero, Last = ulong.MaxValue }
        """;

    private static readonly string[] _cultures = ["", "en-US", "tr-TR", "sv-SE", "ar-SA", "fa-IR", "de-DE"];

    /// <summary>Gets the verdict on each program, in order.</summary>
    public static IReadOnlyList<ValueVerdict> Judge(IReadOnlyList<ValueProgram> programs, params string[] defines)
    {
        var classes = programs.Select((program, i) => $$"""
            public static partial class V{{i}}
            {
                {{program.Members}}

                public static object? Run({{Parameters}}) { {{program.Body}} }
            }
            """);
        var options = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: defines);
        var tree = CSharpSyntaxTree.ParseText(string.Join("\n", classes.Prepend(Prologue)), options, "Values.cs");
        var compilation = CSharpCompilation.Create(
            "Values" + Guid.NewGuid().ToString("N"),
            [tree],
            AnalyzerVerifier.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var assembly = Compile(compilation);
        var code = new ProjectCode(compilation, SdkSymbols.Find(compilation)!);
        var model = compilation.GetSemanticModel(tree);
        var methods = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(method => method.Identifier.Text == "Run"
                && method.Parent is ClassDeclarationSyntax { Parent: CompilationUnitSyntax })
            .ToList();
        return
        [
            .. programs.Select((program, i)
                => new ValueVerdict(program, Known(methods[i], model, code), Run(assembly.GetType($"V{i}")!))),
        ];
    }

    /// <returns>The analyzers' knowledge of the result, or null if they find no path to the end.</returns>
    private static AbstractValue? Known(MethodDeclarationSyntax method, SemanticModel model, ProjectCode code)
    {
        var graph = ControlFlowGraph.Create((IMethodBodyOperation)model.GetOperation(method)!);
        var variables = new GraphVariables(graph, model.GetDeclaredSymbol(method)!, code.Symbols);
        var evaluator = new OperationEvaluator(graph, variables, code, FlowObserver.None, new CallFollower(code, default));
        var solver = new FlowSolver(graph, variables, evaluator, default);
        Assert.True(solver.TrySolve(FlowState.Empty));
        var values = solver.InputsOf(graph.Blocks[^1])
            .Select(state => state.TryGet(variables.ResultSlot, out var value) ? value : AbstractValue.Unknown)
            .ToList();
        return values.Count == 0 ? null : values.Aggregate((left, right) => left.Join(right));
    }

    private static List<object?> Run(Type type)
    {
        var run = type.GetMethod("Run")!;
        List<object?> results = [];
        var before = CultureInfo.CurrentCulture;
        foreach (var culture in _cultures)
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            foreach (var inputs in ValueInputs.For(run.GetParameters()))
            {
                try
                {
                    results.Add(run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, inputs, null));
                }
#pragma warning disable CA1031 // What throws has no value.
                catch (Exception)
#pragma warning restore CA1031
                {
                    continue;
                }
            }
        }

        CultureInfo.CurrentCulture = before;
        return results;
    }

    private static Assembly Compile(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(stream.ToArray());
    }
}
