using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>The record types of the converted code.</summary>
internal sealed class RowTypes(CodeNames names)
{
    private readonly List<RowType> _all = [];

    public IReadOnlyList<RowType> All => _all;

    /// <summary>Adds a record type.</summary>
    /// <param name="name">The name that the type's name is derived from.</param>
    /// <param name="isOfFile">True for a line of a CSV file, whose columns are those that the script uses.</param>
    public RowType Add(string name, bool isOfFile)
    {
        var row = new RowType(names.Pascal(name), isOfFile);
        _all.Add(row);
        return row;
    }

    /// <summary>Keeps only the first record types.</summary>
    public void Truncate(int count)
    {
        foreach (var row in _all.Skip(count))
        {
            names.Release(row.Name);
        }

        _all.RemoveRange(count, _all.Count - count);
    }
}
