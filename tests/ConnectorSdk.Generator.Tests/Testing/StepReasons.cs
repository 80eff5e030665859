using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests;

/// <summary>
/// The reason for each step's outputs in a run: C(ached), U(nchanged: run again with the same result), M(odified), N(ew), or
/// R(emoved), in the order of the documents. <c>-</c> is a step without outputs.
/// </summary>
internal sealed record StepReasons(
    string Options,
    string ReadErrata,
    string ReadDocument,
    string CompileDocument,
    string JoinNoun,
    string EmitNoun)
{
    public static StepReasons Of(GeneratorRunResult result)
    {
        return new StepReasons(
            Reasons(StepNames.Options),
            Reasons(StepNames.ReadErrata),
            Reasons(StepNames.ReadDocument),
            Reasons(StepNames.CompileDocument),
            Reasons(StepNames.JoinNoun),
            Reasons(StepNames.EmitNoun));

        string Reasons(string step) => result.TrackedSteps.TryGetValue(step, out var runs)
            ? string.Concat(runs.SelectMany(run => run.Outputs).Select(output => output.Reason.ToString()[0]))
            : "-";
    }
}

/// <summary>A generator that runs repeatedly, as in an editor.</summary>
internal sealed class EditorSession
{
    private GeneratorDriver _driver;
    private Compilation _compilation = CSharpCode.Compilation(sources: "class Code { }");

    public EditorSession(params MarkdownFile[] files)
        => _driver = CSharpGeneratorDriver.Create(
                [new ConnectorSdkGenerator().AsSourceGenerator()],
                files,
                CSharpCode.ParseOptions(),
                new BuildOptions(),
                new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGenerators(_compilation);

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Changes the driver, the code, or both, and runs again.</summary>
    public StepReasons Run(Func<GeneratorDriver, GeneratorDriver>? edit = null, string? code = null)
    {
        _driver = edit?.Invoke(_driver) ?? _driver;
        _compilation = code is null ? _compilation : _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code,
            (CSharpParseOptions)_compilation.SyntaxTrees.First().Options));
        _driver = _driver.RunGenerators(_compilation);
        return StepReasons.Of(Result);
    }
}
