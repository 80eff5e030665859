#if NET
using System.Numerics;
#endif
using System.Runtime.CompilerServices;

namespace ConnectorSdk;

/// <summary>
/// Represents the values of a command by parameter index, in the order in which the parameters were first set. It is a mutable
/// struct inside its builder and contains the first values, so that most commands allocate one object.
/// </summary>
internal struct ParameterTable
{
#if NET
    private InlineValues _first;
#endif
    private LaterValues? _more;

    public readonly int Count
#if NET
        => _first.Count + (_more?.Count ?? 0);
#else
        => _more?.Count ?? 0;
#endif

    /// <summary>
    /// Gets a bit for each set parameter. See <see cref="BitOf"/>. If a bit is 0, the parameter isn't set. If it is 1, another
    /// parameter with the same bit may be set.
    /// </summary>
    public readonly ulong Given
#if NET
        => _first.Given | (_more?.Given ?? 0);
#else
        => _more?.Given ?? 0;
#endif

    /// <summary>Gets the bit of an index. Indexes from 64 share bits with other indexes.</summary>
    public static ulong BitOf(int index) => 1UL << index;

    public readonly (int Index, ParameterValue Value) this[int position]
#if NET
        => position < _first.Count ? _first[position] : _more![position - _first.Count];
#else
        => _more![position];
#endif

    /// <summary>Gets the number of set parameters with a smaller index.</summary>
    public readonly int RankOf(int index)
    {
#if NET
        if (_more is null)
        {
            return BitOperations.PopCount(_first.Given & (BitOf(index) - 1));
        }
#endif
        var rank = 0;
        for (var other = 0; other < Count; other++)
        {
            rank += this[other].Index < index ? 1 : 0;
        }

        return rank;
    }

    /// <summary>Sets the value of a parameter, and replaces an existing value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(int index, ParameterValue value)
    {
#if NET
        if (_first.TryAdd(index, value))
        {
            return;
        }
#endif
        SetSlowly(index, value);
    }

    /// <summary>Creates an independent copy.</summary>
    public readonly ParameterTable Copy()
    {
        var copy = this;
        copy._more = _more?.Copy();
        return copy;
    }

    private void SetSlowly(int index, ParameterValue value)
    {
#if NET
        if (_first.TryReplace(index, value))
        {
            return;
        }
#endif
        (_more ??= new LaterValues()).Set(index, value);
    }

    private sealed class LaterValues
    {
        private readonly List<(int Index, ParameterValue Value)> _items;

        public LaterValues()
            : this([])
        {
        }

        private LaterValues(List<(int Index, ParameterValue Value)> items) => _items = items;

        public int Count => _items.Count;

        public ulong Given { get; private set; }

        public (int Index, ParameterValue Value) this[int position] => _items[position];

        public LaterValues Copy() => new([.. _items]) { Given = Given };

        public void Set(int index, ParameterValue value)
        {
            var position = _items.FindIndex(item => item.Index == index);
            if (position < 0)
            {
                Given |= BitOf(index);
                _items.Add((index, value));
            }
            else
            {
                _items[position] = (index, value);
            }
        }
    }
}
