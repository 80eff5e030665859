namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// The value of an argument, as far as the text of the command shows it. <paramref name="Items"/> is null if only PowerShell can
/// compute the value. <paramref name="MayBeNull"/> is true if the value may be <c>$null</c>.
/// </summary>
internal sealed record ArgumentValue(IReadOnlyList<LiteralItem>? Items, bool MayBeNull)
{
    /// <summary>A limit for nested lists of variables, which can become very long.</summary>
    private const int MaxItems = 10_000;

    public static ArgumentValue Unknown { get; } = new(null, MayBeNull: true);

    public static ArgumentValue UnknownObject { get; } = new(null, MayBeNull: false);

    public static ArgumentValue True { get; } = Of(true, "$true");

    public static ArgumentValue Of(object? value, string text) => new([new LiteralItem(value, text)], value is null);

    public static ArgumentValue Text(string text) => Of(text, text);

    /// <summary>A list is known if all its parts are known. The list itself is never <c>$null</c>.</summary>
    public static ArgumentValue Join(IEnumerable<ArgumentValue> parts)
    {
        List<LiteralItem> items = [];
        foreach (var part in parts)
        {
            if (part.Items is null || items.Count > MaxItems)
            {
                return UnknownObject;
            }

            items.AddRange(part.Items);
        }

        return new ArgumentValue(items, MayBeNull: false);
    }
}
