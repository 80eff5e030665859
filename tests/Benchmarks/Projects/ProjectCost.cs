using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Benchmarks.Projects;

/// <summary>What a project costs, in milliseconds of the processor.</summary>
/// <param name="Documents">The number of documents.</param>
/// <param name="Generate">The first run of the generator, until the generated code is parsed.</param>
/// <param name="Compile">The compilation of the generated code.</param>
/// <param name="Unchanged">A run in which nothing has changed, in the middle of ten.</param>
/// <param name="Edit">A run after an edit of one document, in the middle of ten.</param>
/// <param name="AllocatedBytes">What the first run and the compilation allocate.</param>
/// <param name="KeptBytes">What an editor or a compiler server keeps for the next run.</param>
internal sealed record ProjectCost(
    int Documents, double Generate, double Compile, double Unchanged, double Edit, double AllocatedBytes, double KeptBytes)
{
    private const int Edits = 10;

    /// <summary>The first build, for each document.</summary>
    public double PerDocument => Of(Generate + Compile);

    public static ProjectCost Measure(IReadOnlyList<EditableDocument> documents)
    {
        var keptBefore = GC.GetTotalMemory(forceFullCollection: true);
        var allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        var project = new GeneratedProject(documents);
        Compilation? compilation = null;
        var generate = Time(() => compilation = project.Generate());
        var compile = Time(() => GeneratedProject.Compile(compilation!));
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore;
        compilation = null;
        project.Run();
        var kept = GC.GetTotalMemory(forceFullCollection: true) - keptBefore;
        var unchanged = Enumerable.Range(0, Edits).Select(_ => Time(project.Run)).Order().ElementAt(Edits / 2);
        var edit = Enumerable.Range(0, Edits).Select(i => Time(() =>
        {
            project.EditDocument(i * 61 % documents.Count);
            project.Run();
        })).Order().ElementAt(Edits / 2);
        return new ProjectCost(documents.Count, generate, compile, unchanged, edit, allocated, kept);
    }

    public double Of(double total) => total / Documents;

    private static double Time(Action run)
    {
        var before = Environment.CpuUsage.TotalTime;
        run();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
