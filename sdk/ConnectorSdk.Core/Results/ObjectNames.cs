namespace ConnectorSdk;

/// <summary>Represents the names of an object's properties, which the rows of a response share.</summary>
/// <param name="names">The distinct names, ignoring case.</param>
internal sealed class ObjectNames(string[] names)
{
    private const int FewNames = 8;

    private Dictionary<string, int>? _positions;

    public static ObjectNames None { get; } = new([]);

    public int Count => names.Length;

    public string this[int position] => names[position];

    /// <summary>Gets the position of a name, ignoring case, or -1 if there is none.</summary>
    public int PositionOf(string name)
    {
        if (names.Length > FewNames)
        {
            return (_positions ??= Index()).TryGetValue(name, out var known) ? known : -1;
        }

        for (var position = 0; position < names.Length; position++)
        {
            if (names[position].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return position;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Index()
    {
        var positions = new Dictionary<string, int>(names.Length, StringComparer.OrdinalIgnoreCase);
        for (var position = names.Length - 1; position >= 0; position--)
        {
            positions[names[position]] = position;
        }

        return positions;
    }
}
