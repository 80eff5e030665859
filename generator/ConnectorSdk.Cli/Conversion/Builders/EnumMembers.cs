using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>
/// The members of a generated enum with PowerShell's spellings. <paramref name="Type"/> is the enum's name in code.
/// </summary>
internal sealed record EnumMembers(string Type, IReadOnlyList<(string Spelling, string Member)> Members)
{
    /// <summary>True if all spellings equal the member names, so that <c>Enum.Parse</c> accepts them.</summary>
    public bool AreSpelledAsMembers => Members.All(member => member.Spelling == member.Member);

    public static EnumMembers Of(EnumDeclaration declaration, string noun)
        => new($"{noun}.{declaration.Name}",
            [.. declaration.Values.Zip(declaration.Members, (value, member) => (value.Text, member))]);

    /// <returns>
    /// The member that PowerShell selects for a text: the full name, or an unambiguous beginning of it. Null if there is none.
    /// </returns>
    public string? Find(string text)
    {
        var exact = Members.Where(member => member.Spelling.Equals(text, StringComparison.OrdinalIgnoreCase)).ToList();
        var found = exact.Count > 0
            ? exact
            : Members.Where(member => member.Spelling.StartsWith(text, StringComparison.OrdinalIgnoreCase)).ToList();
        return text.Length > 0 && found is [var only] ? $"{Type}.{only.Member}" : null;
    }
}
