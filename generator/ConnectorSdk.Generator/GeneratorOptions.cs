using ConnectorSdk.SpecCompiler.Emit;

namespace ConnectorSdk.Generator;

/// <summary>What a project decides. <paramref name="HasSdk"/>: it has the types that the builders are made of.</summary>
internal sealed record GeneratorOptions(EmitOptions Emit, bool HasSdk, TakenNames Taken, string? UnknownAccessibility)
{
    /// <summary>True where there can be builders at all.</summary>
    public bool CanEmit => HasSdk && Taken.Namespace is null;

    public static GeneratorOptions Create(ProjectOptions project, References references)
        => new(project.Emit, references.HasSdk, TakenNames.Find(project, references), project.UnknownAccessibility);
}
