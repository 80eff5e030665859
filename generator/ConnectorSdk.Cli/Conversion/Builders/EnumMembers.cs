using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>
/// The members of an emitted enum, by PowerShell's spellings. <paramref name="Type"/> is the enum's name in code.
/// </summary>
internal sealed record EnumMembers(string Type, IReadOnlyList<(string Spelling, string Member)> Members)
{
    /// <summary>Every spelling is the name of its member, so that <c>Enum.Parse</c> reads it.</summary>
    public bool AreSpelledAsMembers => Members.All(member => member.Spelling == member.Member);

    public static EnumMembers Of(EnumDeclaration declaration, string noun)
        => new($"{noun}.{declaration.Name}",
            [.. declaration.Values.Zip(declaration.Members, (value, member) => (value.Text, member))]);

    /// <summary>
    /// The member that a text means to PowerShell: by its name, or by a beginning that no other name has. Null for another
    /// text.
    /// </summary>
    public string? Find(string text)
    {
        var exact = Members.Where(member => member.Spelling.Equals(text, StringComparison.OrdinalIgnoreCase)).ToList();
        var found = exact.Count > 0
            ? exact
            : Members.Where(member => member.Spelling.StartsWith(text, StringComparison.OrdinalIgnoreCase)).ToList();
        return text.Length > 0 && found is [var only] ? $"{Type}.{only.Member}" : null;
    }
}
