using System.Globalization;
using System.Text;

namespace ConnectorSdk.Rules.Tables;

/// <summary>
/// The text in which an attribute of a builder holds many rows: a line each, its cells between bars. One text costs a compiler a
/// fraction of an attribute a row. In a cell a backslash leads what means something here (<c>\|</c>, <c>\\</c>) and the number of
/// what isn't to be seen (<c>\u000a</c>). Space before a row and empty lines don't count. New kinds of cells come last.
/// </summary>
internal static class MetadataTable
{
    private const int Digits = 4;

    /// <summary>The rows as a text that <see cref="Read"/> reads back.</summary>
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

    /// <summary>The rows, each with as many cells as are written: an absent one is one that was never known.</summary>
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

    /// <summary>The character that four hexadecimal digits number; the letter itself where there are none.</summary>
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
