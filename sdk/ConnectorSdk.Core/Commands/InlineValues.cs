#if NET
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ConnectorSdk;

/// <summary>The first values of a <see cref="ParameterTable"/>, within the object that the table is part of.</summary>
internal struct InlineValues
{
    private const int Capacity = 6;

    /// <summary>Each index has a bit of its own in <see cref="Given"/>.</summary>
    private const int Indexes = 64;

    private References _references;
    private Keys _keys;

    /// <summary>A bit for each parameter that is here.</summary>
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

    /// <summary>False if there is no room for the value, or where the parameter has one already.</summary>
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

    /// <summary>False if the parameter isn't here.</summary>
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

    /// <summary>In one number: it is written at once.</summary>
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
