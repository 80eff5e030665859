using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator;

/// <summary>
/// Whether a project references the assembly that builders are made of. The references tell, and change seldom: a compilation, which would tell too, is another one at
/// every keystroke.
/// </summary>
internal sealed record SdkReference(bool IsFound)
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
