using ConnectorSdk.SpecCompiler.Documents.Errata;
using ConnectorSdk.SpecCompiler.Rules;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator;

/// <summary>
/// Generates builders from the cmdlet documents in a project's AdditionalFiles. An edit of a document or its errata recompiles
/// that document and emits the file of its noun. Each step costs time for every document at an edit, and for every file and
/// output at a keystroke. Therefore, there are few steps: one chain for each document, and one for each noun. Their results are
/// classes, because a newly started compiler has to compile the code of its tables again for each struct.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConnectorSdkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var filter = new SentenceFilter(SentenceFilter.ForProject);
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
            .Select((file, _) => SpecCompilation.Compile(file, filter))
            .WithTrackingName(StepNames.CompileDocument)
            .Collect()
            .Select(static (specs, _) => new CompiledSpecs(specs));

        var references = context.MetadataReferencesProvider
            .Collect()
            .Select(static (references, _) => new References(references));
        var options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => ProjectOptions.Read(pair.Left.GlobalOptions, pair.Right))
            .WithTrackingName(StepNames.Options)
            .Combine(references)
            .Select(static (pair, _) => GeneratorOptions.Create(pair.Left, pair.Right))
            .WithTrackingName(StepNames.ReadReferences);
        var nouns = specs
            .SelectMany(static (specs, _) => SpecCompilation.GroupByNoun(specs))
            .WithTrackingName(StepNames.JoinNoun)
            .Combine(options)
            .Select(static (pair, _) => SpecCompilation.Emit(pair.Left, pair.Right))
            .WithTrackingName(StepNames.EmitNoun)
            .Collect()
            .Select(static (nouns, _) => new NounOutputs(nouns));
        var catalog = nouns
            .Select(static (outputs, _) => ListedCmdlets.Of(outputs))
            .WithTrackingName(StepNames.ListCmdlets)
            .Combine(options)
            .Select(static (pair, _) => SpecCompilation.EmitCatalog(pair.Left, pair.Right))
            .WithTrackingName(StepNames.EmitCatalog);

        context.RegisterSourceOutput(nouns.SelectMany(static (outputs, _) => SpecCompilation.GetFiles(outputs)), Write);
        context.RegisterSourceOutput(nouns.Select(static (outputs, _) => SpecCompilation.GetProblems(outputs)), Report);
        context.RegisterSourceOutput(catalog, WriteCatalog);
        context.RegisterSourceOutput(options, CheckProject);
        context.RegisterSourceOutput(
            specs.Combine(errata).Select(static (pair, _) => MissingDocuments.Find(pair.Left, pair.Right)), RequireDocuments);
    }

    private static void Write(SourceProductionContext context, GeneratedSource file)
        => context.AddSource(file.HintName, file.Text);

    private static void Report(SourceProductionContext context, LocatedProblems problems)
    {
        foreach (var problem in problems.All)
        {
            context.ReportDiagnostic(SpecDescriptors.ToDiagnostic(problem));
        }
    }

    private static void WriteCatalog(SourceProductionContext context, CatalogOutput catalog)
    {
        if (catalog.File is { } file)
        {
            context.AddSource(file.HintName, file.Text);
        }

        if (catalog.Problem is { } problem)
        {
            context.ReportDiagnostic(SpecDescriptors.ToInformation(SpecDescriptors.TakenName, problem));
        }
    }

    private static void CheckProject(SourceProductionContext context, GeneratorOptions options)
    {
        if (options.UnknownAccessibility is { } accessibility)
        {
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.UnknownAccessibility, Location.None,
                $"The value '{accessibility}' of ConnectorSdkAccessibility is not valid. Use internal or public."));
        }

        if (options.Taken.Namespace is { } taken)
        {
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.TakenName, Location.None,
                $"No builder is generated: {taken.Reason}, so the builders can't be in the namespace {options.Emit.Namespace}. "
                + "Set ConnectorSdkNamespace to another namespace."));
        }

        if (!options.HasSdk)
        {
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.NoSdk, Location.None,
                "The generated builders require the ConnectorSdk.Core package, which the project does not reference. "
                + "Add a reference to ConnectorSdk.Core, or to ConnectorSdk, which includes it."));
        }
    }

    private static void RequireDocuments(SourceProductionContext context, MissingDocuments missing)
    {
        if (missing.IsAny)
        {
            context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.NoDocument, Location.None,
                "The project contains no cmdlet help document. "
                + "To add documents, add an item such as <CmdletSpec Include=\"specs/**/*.md\" /> to the project file."));
        }

        foreach (var path in missing.OfErrata)
        {
            var problem = ErrataFile.WithoutDocument(SpecCompilation.FileName(path));
            context.ReportDiagnostic(SpecDescriptors.ToDiagnostic(new LocatedProblem(path, problem, default)));
        }
    }
}
