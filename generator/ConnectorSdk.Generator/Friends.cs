using System.Reflection.Metadata;
using System.Runtime.CompilerServices;

namespace ConnectorSdk.Generator;

/// <summary>The assemblies that an assembly shows its internal types to.</summary>
internal static class Friends
{
    public const string AttributeName = nameof(InternalsVisibleToAttribute);

    /// <summary>The name in an attribute of an assembly; null where the attribute is another one.</summary>
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

    /// <summary>A public key may follow the name.</summary>
    public static bool Includes(string? friend, string assemblyName)
        => friend is not null && assemblyName.Length > 0
            && friend.Split(',')[0].Trim().Equals(assemblyName, StringComparison.OrdinalIgnoreCase);
}
