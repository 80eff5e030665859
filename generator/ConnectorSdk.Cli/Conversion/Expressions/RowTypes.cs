using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>The records of the converted code.</summary>
internal sealed class RowTypes(CodeNames names)
{
    private readonly List<RowType> _all = [];

    public IReadOnlyList<RowType> All => _all;

    /// <summary>A new record.</summary>
    /// <param name="name">The name that the type's name is derived from.</param>
    /// <param name="isOfFile">Whether it is a line of a CSV file, whose columns the script's uses tell.</param>
    public RowType Add(string name, bool isOfFile)
    {
        var row = new RowType(names.Pascal(name), isOfFile);
        _all.Add(row);
        return row;
    }

    /// <summary>Leaves the first ones.</summary>
    public void Truncate(int count)
    {
        foreach (var row in _all.Skip(count))
        {
            names.Release(row.Name);
        }

        _all.RemoveRange(count, _all.Count - count);
    }
}
