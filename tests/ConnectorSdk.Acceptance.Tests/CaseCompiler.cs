using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using ConnectorSdk.Analyzers;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Acceptance.Tests;

/// <summary>Compiles a case with the analyzers, and runs its <c>Validate()</c>.</summary>
internal static class CaseCompiler
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> _analyzers =
        [.. typeof(BuilderRulesAnalyzer).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    /// <summary>The assembly of the builders, which the cases use, and the references of every compilation.</summary>
    private static readonly ImmutableArray<MetadataReference> _references =
        [.. CSharpCode.References, MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "ConnectorSdk.dll"))];

    public static CSharpCompilation Compile(string code)
        => CSharpCompilation.Create(
            "Case" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(code)],
            _references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>Gets the errors and warnings of the compiler and the analyzers, with their line of code.</summary>
    public static async Task<IReadOnlyList<Finding>> AnalyzeAsync(CSharpCompilation compilation)
    {
        var diagnostics = await compilation.WithAnalyzers(_analyzers).GetAllDiagnosticsAsync();
        return [.. diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => new Finding(diagnostic.Severity == DiagnosticSeverity.Error, TextOf(diagnostic)))];
    }

    /// <returns>The assembly, or null if the C# compiler reports errors.</returns>
    public static Assembly? Emit(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        return compilation.Emit(stream).Success ? Assembly.Load(stream.ToArray()) : null;
    }

    private static string TextOf(Diagnostic diagnostic)
        => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)} | {LineOf(diagnostic.Location)}";

    private static string LineOf(Location location)
        => location.SourceTree?.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? "";
}
