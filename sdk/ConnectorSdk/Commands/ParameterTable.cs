namespace ConnectorSdk;

/// <summary>
/// The values of one command, in the order of the parameters' indexes. A mutable struct: it is part of its builder.
/// </summary>
internal struct ParameterTable
{
    private const int InitialCapacity = 8;

    private Entry[]? _entries;

    public int Count { get; private set; }

    /// <summary>The value at a position, and the index of its parameter.</summary>
    public readonly (int Index, ParameterValue Value) this[int position]
        => (_entries![position].Index, _entries[position].Value);

    /// <summary>Sets the value of a parameter, over an earlier one.</summary>
    public void Set(int index, in ParameterValue value)
    {
        var position = Count;
        while (position > 0 && _entries![position - 1].Index >= index)
        {
            position--;
        }

        if (position == Count || _entries![position].Index != index)
        {
            MakeRoom(position);
        }

        _entries![position] = new Entry(index, value);
    }

    /// <summary>The position of a parameter's value, -1 where it has none.</summary>
    public readonly int PositionOf(int index)
    {
        for (var position = 0; position < Count; position++)
        {
            if (_entries![position].Index == index)
            {
                return position;
            }
        }

        return -1;
    }

    private void MakeRoom(int position)
    {
        if (_entries is null)
        {
            _entries = new Entry[InitialCapacity];
        }
        else if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Count * 2);
        }

        if (position < Count)
        {
            Array.Copy(_entries, position, _entries, position + 1, Count - position);
        }

        Count++;
    }

    private readonly struct Entry(int index, in ParameterValue value)
    {
        public int Index { get; } = index;

        public ParameterValue Value { get; } = value;
    }
}
