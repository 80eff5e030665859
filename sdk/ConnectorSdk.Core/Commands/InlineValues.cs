#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ConnectorSdk;

/// <summary>Stores the first values of a <see cref="ParameterTable"/> inside the object that contains the table.</summary>
internal struct InlineValues
{
    private const int Capacity = 6;

    /// <summary>The number of indexes, each of which has a separate bit in <see cref="Given"/>.</summary>
    private const int Indexes = 64;

    private References _references;
    private Keys _keys;

    /// <summary>Gets a bit for each stored parameter.</summary>
    public ulong Given { get; private set; }

    public readonly int Count => BitOperations.PopCount(Given);

    public readonly (int Index, ParameterValue Value) this[int position]
    {
        get
        {
            var key = _keys[position];
            return (key.Index, new ParameterValue(key.Kind, key.Number, _references[position]));
        }
    }

    /// <summary>Adds a value. Returns false if there is no space, or if the parameter already has a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAdd(int index, ParameterValue value)
    {
        var given = Given;
        var position = BitOperations.PopCount(given);
        if (index >= Indexes || (uint)position >= Capacity || (given & (1UL << index)) != 0)
        {
            return false;
        }

        Given = given | (1UL << index);
        _keys[position] = new Key(index, value);
        _references[position] = value.Reference;
        return true;
    }

    /// <summary>Replaces a value. Returns false if the parameter isn't stored here.</summary>
    public bool TryReplace(int index, ParameterValue value)
    {
        for (var position = 0; position < Count; position++)
        {
            if (_keys[position].Index == index)
            {
                _keys[position] = new Key(index, value);
                _references[position] = value.Reference;
                return true;
            }
        }

        return false;
    }

    /// <summary>Packs the key into one number, so that it is written in one operation.</summary>
    private readonly struct Key(int index, ParameterValue value)
    {
        private readonly int _bits = (index << 24) | ((int)value.Kind << 16) | value.Number;

        public int Index => _bits >> 24;

        public ValueKind Kind => (ValueKind)(_bits >> 16);

        public ushort Number => (ushort)_bits;
    }

    [InlineArray(Capacity)]
    private struct References
    {
        private object? _first;
    }

    [InlineArray(Capacity)]
    private struct Keys
    {
        private Key _first;
    }
}
#endif
