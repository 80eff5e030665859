namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>
/// The options of the consuming project. <paramref name="Nullable"/> is true if its C# version supports nullable annotations (C#
/// 8 and later). <paramref name="IsPublic"/> is true if other assemblies can use the builders.
/// </summary>
internal sealed record EmitOptions(string Namespace, bool Nullable, bool IsPublic = false)
{
    /// <summary>The default namespace of builders.</summary>
    public const string DefaultNamespace = "ConnectorSdk.Generated";
}
