using CsCheck;

namespace ConnectorSdk.TestSupport;

/// <summary>Damages documents: removes, duplicates, or moves lines, removes characters, and inserts junk.</summary>
public static class Damage
{
    private static readonly string[] _junk =
    [
        "```", "``````yaml", "~~~", "## SYNTAX", "## PARAMETERS", "### -Name", "### -", "# ", "---", "```yaml\nType:", "Type: ",
        "Parameter Sets: , ,", "Required: Maybe",
        "- ", "> ", "* $true:", "[[-X] <", "-[X]", "]", "<", "`", "(", "**", "\\", "«0»", "«99» requires «7»", "‹0›", "\0",
        "\uFEFF", "\r", "\u2028", "\uD800", "\t", "'", "..",
        "The valid range is from 99999999999999999999999999999 through x.",
        "You can't use the X parameter with the X parameter.",
        "If , , , ,",
        "Valid values are:\n\n- \n- `",
    ];

    /// <summary>Makes a few changes to the text.</summary>
    public static Gen<string> Of(string text)
        => Gen.Select(Gen.Int[0, 5], Gen.Double.Unit, Gen.Double.Unit, Gen.Int[0, _junk.Length - 1]).Array[1, 6]
            .Select(changes => changes.Aggregate(text, (damaged, change) =>
                Apply(damaged, change.Item1, change.Item2, change.Item3, _junk[change.Item4])));

    private static string Apply(string text, int kind, double at, double to, string junk)
    {
        var lines = text.Split('\n').ToList();
        var (line, other) = (Index(at, lines.Count), Index(to, lines.Count));
        var place = Index(at, text.Length);
        switch (kind)
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(other, lines[line]);
                break;
            case 2:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            case 3:
                lines.Insert(line, junk);
                break;
            case 4:
                return text.Insert(place, junk);
            default:
                return text.Remove(place, Math.Min(text.Length - place, 1 + Index(to, 80)));
        }

        return string.Join("\n", lines);
    }

    private static int Index(double unit, int count) => Math.Clamp((int)(unit * count), 0, Math.Max(0, count - 1));
}
