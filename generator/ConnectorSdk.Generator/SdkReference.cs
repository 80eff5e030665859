using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator;

/// <summary>Tells the assembly that builders are made of from other references.</summary>
internal static class SdkReference
{
    private const string AssemblyName = "ConnectorSdk.Core";

    public static bool IsSdk(MetadataReference reference) => reference switch
    {
        CompilationReference { Compilation.AssemblyName: var name } => IsSdk(name),
        PortableExecutableReference { FilePath: { } path } => IsSdk(Path.GetFileNameWithoutExtension(path)),
        PortableExecutableReference inMemory => IsSdk(inMemory),
        _ => false,
    };

    private static bool IsSdk(PortableExecutableReference inMemory)
    {
        try
        {
            return inMemory.GetMetadata() is AssemblyMetadata assembly
                && IsSdk(Path.GetFileNameWithoutExtension(assembly.GetModules()[0].Name));
        }
        catch (BadImageFormatException)
        {
            return false; // The compiler reports it.
        }
    }

    private static bool IsSdk(string? name) => AssemblyName.Equals(name, StringComparison.OrdinalIgnoreCase);
}
