using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>A known value of an enum, whether it is one of the members or not.</summary>
internal sealed class KnownEnumValue : IEquatable<KnownEnumValue>
{
    private readonly INamedTypeSymbol _type;

    private KnownEnumValue(INamedTypeSymbol type, object number, IReadOnlyList<IFieldSymbol> members, SdkSymbols symbols)
    {
        _type = type;
        Number = number;
        Spelling = members.Count == 0 ? null : PowerShellText.OfMember(members[0], symbols);
        Name = members.Count == 1 ? members[0].Name : null;
    }

    /// <summary>The number, in the type that the enum is based on.</summary>
    public object Number { get; }

    /// <summary>The name in C#, or <see langword="null"/> if there is none or more than one.</summary>
    public string? Name { get; }

    /// <summary>The spelling in PowerShell; null for a value that isn't one of the members.</summary>
    public string? Spelling { get; }

    /// <summary>What a value that isn't one of the members should have been, in words that complete "isn't ...".</summary>
    public string Expected => $"a member of the enum {_type.Name}";

    public static KnownEnumValue Of(INamedTypeSymbol type, object number, SdkSymbols symbols) => new(
        type,
        number,
        [.. PowerShellText.MembersOf(type).Where(field => Equals(field.ConstantValue, number))],
        symbols);

    public bool Equals(KnownEnumValue? other)
        => other is not null && SymbolEqualityComparer.Default.Equals(_type, other._type) && Number.Equals(other.Number);

    public override bool Equals(object? obj) => Equals(obj as KnownEnumValue);

    public override int GetHashCode() => Number.GetHashCode();
}
