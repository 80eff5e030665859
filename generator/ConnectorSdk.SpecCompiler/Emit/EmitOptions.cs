namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>
/// What the consuming project decides. <paramref name="Nullable"/>: its C# knows nullable annotations (C# 8 and later).
/// <paramref name="IsPublic"/>: other assemblies can use the builders.
/// </summary>
internal sealed record EmitOptions(string Namespace, bool Nullable, bool IsPublic = false)
{
    /// <summary>The namespace of builders for which nobody chooses one.</summary>
    public const string DefaultNamespace = "ConnectorSdk.Generated";
}
