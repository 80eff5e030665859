#if NET
using System.Numerics;
#endif
using System.Runtime.CompilerServices;

namespace ConnectorSdk;

/// <summary>
/// The values of one command by their parameters' indexes, in the order in which they were given first. A mutable struct: it is
/// part of its builder, and so are the first values, so that most commands cost one object.
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
    /// A bit for each given parameter, see <see cref="BitOf"/>. One that isn't set is certain; one that is may stand for another
    /// parameter.
    /// </summary>
    public readonly ulong Given
#if NET
        => _first.Given | (_more?.Given ?? 0);
#else
        => _more?.Given ?? 0;
#endif

    /// <summary>The bit of an index; from 64 on indexes share the bits of others.</summary>
    public static ulong BitOf(int index) => 1UL << index;

    public readonly (int Index, ParameterValue Value) this[int position]
#if NET
        => position < _first.Count ? _first[position] : _more![position - _first.Count];
#else
        => _more![position];
#endif

    /// <summary>How many of the given parameters have a smaller index.</summary>
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

    /// <summary>Sets the value of a parameter, over an earlier one.</summary>
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

    /// <summary>A table of its own with the same values.</summary>
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
