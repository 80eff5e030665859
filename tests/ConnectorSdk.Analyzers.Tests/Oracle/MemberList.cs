using System.Text.RegularExpressions;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The members of a form. A program contains only those that it refers to.</summary>
internal static partial class MemberList
{
    public static IReadOnlyList<string> UsedBy(string statement, string members)
    {
        var rest = Split(members).ToList();
        var used = statement;
        List<string> kept = [];
        while (rest.Find(member => IsNamed(member, used)) is { } next)
        {
            rest.Remove(next);
            kept.Add(next);
            used += "\n" + next;
        }

        return kept;
    }

    /// <summary>Determines whether a text contains the member's name. A member without a name is always included.</summary>
    private static bool IsNamed(string member, string text)
    {
        var names = Names().Matches(member[..HeadLength(member)]).Select(name => name.Value).ToList();
        return names.Count == 0 || names.Exists(name => IsIn(text, name));
    }

    private static bool IsIn(string text, string name)
    {
        var place = text.IndexOf(name, StringComparison.Ordinal);
        while (place > 0 && char.IsLetterOrDigit(text[place - 1]))
        {
            place = text.IndexOf(name, place + 1, StringComparison.Ordinal);
        }

        return place >= 0;
    }

    private static int HeadLength(string member)
    {
        var end = member.IndexOfAny(['{', '=', ';']);
        return end < 0 ? member.Length : end;
    }

    private static IEnumerable<string> Split(string members)
    {
        var (member, depth) = ("", 0);
        foreach (var line in members.Split('\n'))
        {
            member += member.Length > 0 ? "\n" + line : line;
            depth += line.Count(c => c == '{') - line.Count(c => c == '}');
            if (depth == 0 && (line.EndsWith(';') || line.EndsWith('}')))
            {
                yield return member;
                member = "";
            }
        }
    }

    [GeneratedRegex(@"\w+\$N")]
    private static partial Regex Names();
}
