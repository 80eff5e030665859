using System.Collections.Immutable;
using ConnectorSdk.SpecCompiler.Documents;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator;

/// <summary>
/// Turns the cmdlet documents among a project's AdditionalFiles into builders. One document is one chain of steps, so that
/// editing one or its errata re-runs that chain only; what documents share is collected as names and enums, never as documents.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ConnectorSdkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => GeneratorOptions.Read(pair.Left.GlobalOptions, pair.Right))
            .WithTrackingName(StepNames.Options);

        var files = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            .Collect()
            .SelectMany(static (files, _) => SpecCompilation.DistinctByPath(files));
        var documents = files
            .Where(static file => !ErrataFile.IsErrata(file.Path))
            .Select(Read)
            .WithTrackingName(StepNames.ReadDocument);
        var errata = files
            .Where(static file => ErrataFile.IsErrata(file.Path))
            .Select(Read)
            .WithTrackingName(StepNames.ReadErrata);
        var specs = documents
            .Combine(errata.Collect())
            .Select(static (pair, _) => SpecCompilation.JoinErrata(pair.Left, pair.Right))
            .WithTrackingName(StepNames.JoinErrata)
            .Select(static (file, _) => SpecCompilation.Compile(file))
            .WithTrackingName(StepNames.CompileDocument);

        var names = specs.Select(static (spec, _) => (spec.Path, Builder: spec.Builder?.FullName)).Collect();
        var duplicates = names
            .Select(static (names, _) => SpecCompilation.FindDuplicates(
                names.Where(name => name.Builder is not null).Select(name => (name.Path, name.Builder!))))
            .WithTrackingName(StepNames.FindDuplicates);

        var hasSdk = context.CompilationProvider
            .Select(static (compilation, _) => compilation.GetTypeByMetadataName("ConnectorSdk.CmdletBuilder`1") is not null)
            .WithTrackingName(StepNames.FindSdk);
        var target = options
            .Combine(hasSdk)
            .Combine(duplicates)
            .Select(static (values, _) => new EmitTarget(values.Left.Left, values.Left.Right, values.Right));

        var accepted = specs.Combine(target).Where(static pair => pair.Right.Accepts(pair.Left));
        RegisterFiles(context, EmitBuilders(accepted), EmitEnums(accepted, target));
        ReportProblems(context, specs);
        ReportDuplicates(context, duplicates);
        RequireSdk(context, hasSdk);
        RequireDocument(context, names);
        RequireDocumentOfErrata(context, documents, errata);
    }

    private static InputFile Read(AdditionalText file, CancellationToken cancellation)
        => new(file.Path, file.GetText(cancellation)?.ToString() ?? "");

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
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ImmutableArray<(string Path, string? Builder)>> names)
        => context.RegisterSourceOutput(names, static (context, names) =>
        {
            if (names.All(name => name.Builder is null))
            {
                context.ReportDiagnostic(Diagnostic.Create(SpecDescriptors.NoDocument, Location.None,
                    "ConnectorSdk.Generator found no cmdlet document. "
                    + "Add one with <CmdletSpec Include=\"specs/**/*.md\" /> to the project."));
            }
        });

    private static void RequireDocumentOfErrata(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<InputFile> documents,
        IncrementalValuesProvider<InputFile> errata)
    {
        var lone = PathsOf(errata)
            .Combine(PathsOf(documents))
            .Select(static (pair, _) => SpecCompilation.FindLoneErrata(pair.Left, pair.Right))
            .WithTrackingName(StepNames.FindLoneErrata);
        context.RegisterSourceOutput(lone, static (context, lone) =>
        {
            foreach (var path in lone)
            {
                var problem = ErrataFile.WithoutDocument(SpecCompilation.FileName(path));
                context.ReportDiagnostic(SpecDescriptors.ToDiagnostic(path, problem));
            }
        });

        static IncrementalValueProvider<ImmutableArray<string>> PathsOf(IncrementalValuesProvider<InputFile> files)
            => files.Select(static (file, _) => file.Path).Collect();
    }

    private static IncrementalValuesProvider<GeneratedSource> EmitBuilders(
        IncrementalValuesProvider<(CompiledSpec Spec, EmitTarget Target)> accepted)
        => accepted
            .Select(static (pair, _) => SpecCompilation.EmitBuilder(pair.Spec.Builder!, pair.Target.Options))
            .WithTrackingName(StepNames.EmitBuilder);

    private static IncrementalValuesProvider<EnumSource> EmitEnums(
        IncrementalValuesProvider<(CompiledSpec Spec, EmitTarget Target)> accepted, IncrementalValueProvider<EmitTarget> target)
        => accepted
            .Where(static pair => pair.Spec.Builder!.Enums.Count > 0)
            .Select(static (pair, _) => new SpecEnums(pair.Spec.Path, pair.Spec.Builder!.Enums))
            .Collect()
            .Select(static (enums, _) => SpecCompilation.GroupByNoun(enums))
            .WithTrackingName(StepNames.CollectEnums)
            .SelectMany(static (groups, _) => groups)
            .Combine(target)
            .Select(static (pair, _) => SpecCompilation.EmitEnums(pair.Left, pair.Right.Options))
            .WithTrackingName(StepNames.EmitEnums);

    private static void RegisterFiles(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<GeneratedSource> builders,
        IncrementalValuesProvider<EnumSource> enums)
    {
        var files = builders.Collect()
            .Combine(enums.Collect())
            .SelectMany(static (all, _) => SpecCompilation.GroupByNoun(all.Left, all.Right))
            .Select(static (noun, _) => noun.Files())
            .WithTrackingName(StepNames.JoinFiles);
        context.RegisterSourceOutput(files, static (context, files) =>
        {
            foreach (var file in files)
            {
                context.AddSource(file.HintName, file.Text);
            }
        });
    }

    /// <summary>Every output costs at every keystroke, so there is one for a noun, and none for what is in order.</summary>
    private static void ReportProblems(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<CompiledSpec> specs)
    {
        var problems = specs
            .Where(static spec => spec.Diagnostics.Count > 0)
            .Select(static (spec, _) => SpecProblems.Of(spec))
            .Collect()
            .SelectMany(static (problems, _) => SpecCompilation.GroupByNoun(problems));
        context.RegisterSourceOutput(problems, static (context, problems) =>
        {
            foreach (var (path, problem) in problems.SelectMany(spec => spec.Located))
            {
                context.ReportDiagnostic(SpecDescriptors.ToDiagnostic(path, problem));
            }
        });
    }

    private static void ReportDuplicates(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Duplicates> duplicates)
        => context.RegisterSourceOutput(duplicates, static (context, duplicates) =>
        {
            foreach (var (path, firstPath) in duplicates.Items)
            {
                var problem = new SpecDiagnostic(SpecDiagnosticIds.Duplicate, 1, 1,
                    $"{SpecCompilation.FileName(path)} describes a cmdlet that {firstPath} describes already; "
                    + "it is passed over.");
                context.ReportDiagnostic(SpecDescriptors.ToDiagnostic(path, problem));
            }
        });
}
