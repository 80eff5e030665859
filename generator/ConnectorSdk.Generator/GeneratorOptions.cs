using ConnectorSdk.SpecCompiler.Emit;

namespace ConnectorSdk.Generator;

/// <summary>What a project decides. <paramref name="HasSdk"/>: it has the types that the builders are made of.</summary>
internal sealed record GeneratorOptions(EmitOptions Emit, bool HasSdk, string? UnknownAccessibility)
{
    public static GeneratorOptions Create(ProjectOptions project, References references)
        => new(project.Emit, references.HasSdk, project.UnknownAccessibility);
}
