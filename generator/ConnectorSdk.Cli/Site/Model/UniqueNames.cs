using System.Globalization;
using System.Text;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>
/// Creates names of files and anchors from texts. They consist of letters, digits, and a few signs, and are unique even if case
/// is ignored.
/// </summary>
internal sealed class UniqueNames
{
    private const int MaxLength = 100;

    /// <summary>On Windows, these are the names of devices, whatever the extension is.</summary>
    private static readonly HashSet<string> _devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })],
        StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a name that resembles the text.</summary>
    public string Add(string text)
    {
        var safe = Safe(text);
        var name = safe;
        for (var i = 2; !_taken.Add(name); i++)
        {
            name = $"{safe}_{i.ToString(CultureInfo.InvariantCulture)}";
        }

        return name;
    }

    private static string Safe(string text)
    {
        var name = new StringBuilder();
        foreach (var c in text.Length > MaxLength ? text[..MaxLength] : text)
        {
            name.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_');
        }

        return name.Length == 0 || _devices.Contains(name.ToString()) ? $"{name}_" : name.ToString();
    }
}
