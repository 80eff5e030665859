using System.Reflection.Metadata;
using System.Runtime.CompilerServices;

namespace ConnectorSdk.Generator;

/// <summary>Reads the assemblies to which an assembly exposes its internal types.</summary>
internal static class Friends
{
    public const string AttributeName = nameof(InternalsVisibleToAttribute);

    /// <summary>Gets the assembly name in an <c>InternalsVisibleTo</c> attribute.</summary>
    /// <returns>The name, or null for any other attribute.</returns>
    public static string? NameIn(MetadataReader reader, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return null;
        }

        var constructor = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor);
        if (constructor.Parent.Kind != HandleKind.TypeReference)
        {
            return null;
        }

        var type = reader.GetTypeReference((TypeReferenceHandle)constructor.Parent);
        if (!reader.StringComparer.Equals(type.Name, AttributeName))
        {
            return null;
        }

        var value = reader.GetBlobReader(attribute.Value);
        return value.ReadUInt16() == 1 ? value.ReadSerializedString() : null;
    }

    /// <summary>Determines whether the attribute names the assembly; a public key may follow the name.</summary>
    public static bool Includes(string? friend, string assemblyName)
        => friend is not null && assemblyName.Length > 0
            && friend.Split(',')[0].Trim().Equals(assemblyName, StringComparison.OrdinalIgnoreCase);
}
