using System.Collections.Immutable;
using ConnectorSdk.SpecCompiler.Documents;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator;

/// <summary>
/// Turns the cmdlet documents among a project's AdditionalFiles into builders. An edit of a document or of its errata compiles that
/// one again, and emits its noun's file. Every step costs for every document at an edit, and every file and output at a keystroke,
/// so there are few: one chain a document, then one a noun.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConnectorSdkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var errata = context.AdditionalTextsProvider
            .Where(static file => ErrataFile.IsErrata(file.Path))
            .Select(static (file, cancellation) => InputFile.Read(file, cancellation))
            .WithTrackingName(StepNames.ReadErrata)
            .Collect()
            .Select(static (files, _) => new ErrataFiles(files));
        var specs = context.AdditionalTextsProvider
            .Combine(errata)
            .SelectMany(static (pair, cancellation) => SpecFile.Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.ReadDocument)
            .Select(static (file, _) => SpecCompilation.Compile(file))
            .WithTrackingName(StepNames.CompileDocument)
            .Collect();

        var options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => GeneratorOptions.Read(pair.Left.GlobalOptions, pair.Right))
            .WithTrackingName(StepNames.Options);
        var hasSdk = context.CompilationProvider
            .Select(static (compilation, _) => compilation.GetTypeByMetadataName("ConnectorSdk.CmdletBuilder`1") is not null)
            .WithTrackingName(StepNames.FindSdk);
        var nouns = specs
            .SelectMany(static (specs, _) => SpecCompilation.GroupByNoun(specs))
            .WithTrackingName(StepNames.JoinNoun)
            .Combine(options.Combine(hasSdk))
            .Select(static (pair, _) => SpecCompilation.Emit(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(StepNames.EmitNoun)
            .Collect()
            .SelectMany(static (outputs, _) => SpecCompilation.InOrder(outputs));

        context.RegisterSourceOutput(nouns, Write);
        RequireSdk(context, hasSdk);
        RequireDocument(context, specs);
        RequireDocumentOfErrata(context, specs.Combine(errata));
    }

    private static void Write(SourceProductionContext context, NounOutput noun)
    {
        if (noun.File is { } file)
        {
            context.AddSource(file.HintName, file.Text);
        }

        foreach (var (path, problem) in noun.Problems)
        {
            context.ReportDiagnostic(SpecDescriptors.ToDiagnostic(path, problem));
        }
    }

    private static void RequireSdk(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<bool> hasSdk)
        => context.RegisterSourceOutput(hasSdk, static (context, hasSdk) =>
        {
            if (!hasSdk)
            {
                context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.NoSdk, Location.None,
                    "The generated builders need the package ConnectorSdk, which this project doesn't reference. "
                    + "Add it beside ConnectorSdk.Generator."));
            }
        });

    private static void RequireDocument(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ImmutableArray<CompiledSpec>> specs)
        => context.RegisterSourceOutput(specs.Select(static (specs, _) => specs.Any(spec => spec.Builder is not null)),
            static (context, hasDocument) =>
            {
                if (!hasDocument)
                {
                    context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.NoDocument, Location.None,
                        "ConnectorSdk.Generator found no cmdlet document. "
                        + "Add one with <CmdletSpec Include=\"specs/**/*.md\" /> to the project."));
                }
            });

    private static void RequireDocumentOfErrata(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<(ImmutableArray<CompiledSpec> Specs, ErrataFiles Errata)> files)
        => context.RegisterSourceOutput(files.Select(static (files, _) => files.Errata.WithoutDocument(files.Specs)),
            static (context, lone) =>
            {
                foreach (var path in lone)
                {
                    var problem = ErrataFile.WithoutDocument(SpecCompilation.FileName(path));
                    context.ReportDiagnostic(SpecDescriptors.ToDiagnostic(path, problem));
                }
            });
}
