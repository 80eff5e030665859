using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>Represents a known enum value, whether or not it is defined.</summary>
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

    /// <summary>Gets the number in the underlying type of the enum.</summary>
    public object Number { get; }

    /// <summary>Gets the name in C#, or <see langword="null"/> if there is none or more than one.</summary>
    public string? Name { get; }

    /// <summary>Gets the spelling in PowerShell, or null if the value isn't defined.</summary>
    public string? Spelling { get; }

    /// <summary>Gets the expected value for messages, as the complement of "isn't".</summary>
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
