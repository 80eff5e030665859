using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator;

/// <summary>A top-level type of a referenced assembly. The name of a generic type is its metadata name.</summary>
internal sealed record ReferencedType(string Assembly, string Namespace, string Name);

/// <summary>
/// Reads the types of a reference that are in a namespace, in an outer namespace, or in a nested one. Internal types are included
/// if the assembly grants the project access to them. Reading metadata is much faster than creating symbols for all references.
/// </summary>
internal sealed class ReferencedTypes(string @namespace, string assemblyName)
{
    private readonly string _inside = @namespace + ".";

    public IReadOnlyList<ReferencedType> Of(MetadataReference reference)
    {
        try
        {
            return reference switch
            {
                CompilationReference project => Read(project.Compilation.Assembly),
                PortableExecutableReference file when file.GetMetadata() is AssemblyMetadata assembly
                    => Read(assembly.GetModules()[0].GetMetadataReader()),
                _ => [],
            };
        }
        catch (Exception e) when (e is BadImageFormatException or IOException)
        {
            return []; // The compiler reports this error.
        }
    }

    private List<ReferencedType> Read(MetadataReader reader)
    {
        if (!reader.IsAssembly)
        {
            return [];
        }

        var assembly = reader.GetString(reader.GetAssemblyDefinition().Name);
        List<ReferencedType> types = [];
        bool? isFriend = null;
        var (handle, text, isRelated) = (default(StringHandle), "", IsRelated(""));
        foreach (var typeHandle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(typeHandle);
            if (type.Namespace != handle)
            {
                handle = type.Namespace;
                text = reader.GetString(handle);
                isRelated = IsRelated(text);
            }

            var visibility = type.Attributes & TypeAttributes.VisibilityMask;
            if (isRelated
                && (visibility == TypeAttributes.Public
                    || (visibility == TypeAttributes.NotPublic && (IsInside(text) || (isFriend ??= IsFriend(reader))))))
            {
                types.Add(new ReferencedType(assembly, text, reader.GetString(type.Name)));
            }
        }

        return types;
    }

    private List<ReferencedType> Read(IAssemblySymbol assembly)
    {
        List<ReferencedType> types = [];
        var isFriend = new Lazy<bool>(() => assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == Friends.AttributeName)
            .Any(attribute => Friends.Includes(attribute.ConstructorArguments.FirstOrDefault().Value as string, assemblyName)));
        var current = assembly.GlobalNamespace;
        foreach (var segment in @namespace.Split('.'))
        {
            Add(current, current.GetTypeMembers(segment));
            if (current.GetNamespaceMembers().FirstOrDefault(member => member.Name == segment) is not { } next)
            {
                return types;
            }

            current = next;
        }

        Add(current, current.GetTypeMembers());
        types.AddRange(current.GetNamespaceMembers()
            .Select(member => new ReferencedType(assembly.Name, _inside + member.Name, "")));
        return types;

        void Add(INamespaceSymbol within, IEnumerable<INamedTypeSymbol> members)
        {
            var name = within.IsGlobalNamespace ? "" : within.ToDisplayString();
            types.AddRange(members
                .Where(type => type.DeclaredAccessibility == Accessibility.Public || isFriend.Value)
                .Select(type => new ReferencedType(assembly.Name, name, type.MetadataName)));
        }
    }

    /// <summary>A nested namespace is visible even if all of its types are internal.</summary>
    private bool IsInside(string other) => other.StartsWith(_inside, StringComparison.Ordinal);

    private bool IsRelated(string other)
        => other.Length == 0 || other == @namespace || IsInside(other)
            || _inside.StartsWith(other + ".", StringComparison.Ordinal);

    private bool IsFriend(MetadataReader reader)
    {
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            if (Friends.NameIn(reader, reader.GetCustomAttribute(handle)) is { } friend && Friends.Includes(friend, assemblyName))
            {
                return true;
            }
        }

        return false;
    }
}
