using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests;

/// <summary>References of any kind determine whether a project has the SDK.</summary>
public sealed class SdkReferenceTests
{
    private static readonly string _sdk = CSharpCode.References
        .Select(reference => reference.Display!)
        .Single(path => Path.GetFileName(path) == "ConnectorSdk.Core.dll");

    [Fact]
    public void The_SDK_is_known_by_its_file() => Assert.True(SdkReference.IsSdk(MetadataReference.CreateFromFile(_sdk)));

    [Fact]
    public void The_SDK_is_known_in_memory()
        => Assert.True(SdkReference.IsSdk(MetadataReference.CreateFromImage(File.ReadAllBytes(_sdk))));

    [Fact]
    public void The_SDK_is_known_as_a_project_of_the_same_solution()
        => Assert.True(SdkReference.IsSdk(CSharpCompilation.Create("ConnectorSdk.Core").ToMetadataReference()));

    [Fact]
    public void Another_library_is_not_the_SDK()
        => Assert.False(SdkReference.IsSdk(MetadataReference.CreateFromFile(typeof(object).Assembly.Location)));

    [Fact]
    public void A_reference_that_is_no_assembly_is_not_the_SDK()
        => Assert.False(SdkReference.IsSdk(MetadataReference.CreateFromImage([1, 2, 3])));

    [Fact]
    public void A_reference_to_the_SDK_that_comes_emits_everything_and_reads_nothing_again()
    {
        var sdk = MetadataReference.CreateFromFile(_sdk);
        var without = CSharpCompilation.Create("App", [], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var driver = CSharpGeneratorDriver.Create(
                [new ConnectorSdkGenerator().AsSourceGenerator()],
                [new MarkdownFile("specs/New-Lamp.md", LampDocument.Of("New-Lamp"))],
                driverOptions: new GeneratorDriverOptions(
                    IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGenerators(without, TestContext.Current.CancellationToken);

        driver = driver.RunGenerators(without.AddReferences(sdk), TestContext.Current.CancellationToken);

        var result = driver.GetRunResult().Results.Single();
        var reasons = StepReasons.Of(result);
        Assert.Equal(("C", "C", "M"), (reasons.ReadDocument, reasons.CompileDocument, reasons.EmitNoun));
        Assert.Equal(["Lamp.g.cs", "Cmdlets.g.cs"], result.GeneratedSources.Select(source => source.HintName));
    }

    [Theory]
    [InlineData(false, IncrementalStepRunReason.Cached)]
    [InlineData(true, IncrementalStepRunReason.Unchanged)]
    public void References_are_read_when_one_comes_and_not_while_code_is_typed_and_neither_emits_again(
        bool addsReference, IncrementalStepRunReason expected)
    {
        var library = CSharpCode.Compilation(sources: "namespace Contoso { public class Lamp { } }").WithAssemblyName("Contoso");
        var project = CSharpCode.Compilation();
        var driver = CSharpGeneratorDriver.Create(
                [new ConnectorSdkGenerator().AsSourceGenerator()],
                [new MarkdownFile("specs/New-Lamp.md", LampDocument.Of("New-Lamp"))],
                driverOptions: new GeneratorDriverOptions(
                    IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGenerators(project, TestContext.Current.CancellationToken);

        driver = driver.RunGenerators(
            addsReference
                ? project.AddReferences(library.ToMetadataReference())
                : project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class More { }", CSharpCode.ParseOptions(),
                    cancellationToken: TestContext.Current.CancellationToken)),
            TestContext.Current.CancellationToken);

        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        Assert.Equal(expected, ReasonOf(StepNames.ReadReferences));
        Assert.Equal(IncrementalStepRunReason.Cached, ReasonOf(StepNames.EmitNoun));

        IncrementalStepRunReason ReasonOf(string step) => steps[step].Single().Outputs.Single().Reason;
    }
}
