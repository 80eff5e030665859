using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator;

/// <summary>Recognizes the SDK assembly among the references.</summary>
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
            return false; // The compiler reports this error.
        }
    }

    private static bool IsSdk(string? name) => AssemblyName.Equals(name, StringComparison.OrdinalIgnoreCase);
}
