using System.Globalization;
using System.Text;

namespace ConnectorSdk.Rules.Tables;

/// <summary>
/// Writes and reads the rows in an attribute of a builder. Each row is a line, and its cells are separated by bars. One string is
/// much cheaper for the compiler than one attribute for each row. In a cell, a backslash precedes special characters (<c>\|</c>,
/// <c>\\</c>) and the codes of invisible characters (<c>\u000a</c>). White space before a row and empty lines are ignored. New
/// kinds of cells are added at the end of a row.
/// </summary>
internal static class MetadataTable
{
    private const int Digits = 4;

    /// <summary>Writes rows to a string that <see cref="Read"/> can read.</summary>
    public static string Write(IEnumerable<string[]> rows)
    {
        var table = new StringBuilder();
        var isFirst = true;
        foreach (var row in rows)
        {
            table.Append(isFirst ? "" : "\n");
            for (var i = 0; i < row.Length; i++)
            {
                WriteCell(table.Append(i == 0 ? "" : "|"), row[i]);
            }

            isFirst = false;
        }

        return table.ToString();
    }

    /// <summary>Reads the rows with their cells. A missing cell has no value.</summary>
    public static IEnumerable<IReadOnlyList<string>> Read(string table)
    {
        foreach (var line in table.Split('\n'))
        {
            var row = line.TrimStart().TrimEnd('\r');
            if (row.Length > 0)
            {
                yield return ReadRow(row);
            }
        }
    }

    private static void WriteCell(StringBuilder cell, string text)
    {
        if (PlainText.Is(text, '|', '\\'))
        {
            cell.Append(text);
            return;
        }

        foreach (var c in text)
        {
            if (c is '|' or '\\')
            {
                cell.Append('\\').Append(c);
            }
            else if (PlainText.IsInvisible(c) || (char.IsWhiteSpace(c) && c != ' '))
            {
                cell.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                cell.Append(c);
            }
        }
    }

    private static List<string> ReadRow(string row)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '|')
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (row[i] == '\\' && i + 1 < row.Length)
            {
                i++;
                cell.Append(row[i] == 'u' ? Numbered(row, ref i) : row[i]);
            }
            else
            {
                cell.Append(row[i]);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }

    /// <summary>Gets the character with the code of four hexadecimal digits, or the letter itself if there are none.</summary>
    private static char Numbered(string row, ref int position)
    {
        var number = 0;
        for (var digit = 1; digit <= Digits; digit++)
        {
            if (position + digit >= row.Length || !Uri.IsHexDigit(row[position + digit]))
            {
                return 'u';
            }

            number = (number << 4) | Uri.FromHex(row[position + digit]);
        }

        position += Digits;
        return (char)number;
    }
}
