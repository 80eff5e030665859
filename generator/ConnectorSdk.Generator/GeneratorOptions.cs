using ConnectorSdk.SpecCompiler.Emit;

namespace ConnectorSdk.Generator;

/// <summary>The options of a project. <paramref name="HasSdk"/> is true if the project references the SDK.</summary>
internal sealed record GeneratorOptions(EmitOptions Emit, bool HasSdk, TakenNames Taken, string? UnknownAccessibility)
{
    /// <summary>True if builders can be generated.</summary>
    public bool CanEmit => HasSdk && Taken.Namespace is null;

    public static GeneratorOptions Create(ProjectOptions project, References references)
        => new(project.Emit, references.HasSdk, TakenNames.Find(project, references), project.UnknownAccessibility);
}
