using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>
/// A record type in converted code: a line of a CSV file, or a table in a list of tables. The columns of a CSV file are those
/// that the script uses.
/// </summary>
internal sealed class RowType(string name, bool isOfFile)
{
    private readonly List<RowColumn> _columns = [];

    public string Name => name;

    public IReadOnlyList<RowColumn> Columns => _columns;

    /// <summary>The local function that reads the records.</summary>
    public string Reader => "Read" + name + "s";

    public bool IsOfFile => isOfFile;

    /// <summary>Gets the column, or null if the records of a list have no column of this name.</summary>
    public RowColumn? Column(string header)
    {
        var known = _columns.Find(column => column.Header.Equals(header, StringComparison.OrdinalIgnoreCase));
        return known ?? (isOfFile ? Add(header, CodeType.Text) : null);
    }

    public RowColumn Add(string header, CodeType type)
    {
        var property = CSharpText.Pascal(header);
        while (property == name || _columns.Exists(column => column.Property == property) || _members.Contains(property))
        {
            property += "_";
        }

        _columns.Add(new RowColumn(header, property, type));
        return _columns[^1];
    }

    /// <summary>The members that every record has.</summary>
    private static readonly HashSet<string> _members = new(
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "Clone",
            "Deconstruct", "PrintMembers", "EqualityContract"],
        StringComparer.Ordinal);
}
