namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// What an argument hands over, as far as the command's text tells. <paramref name="Items"/> is null where PowerShell would have
/// to run to know; <paramref name="MayBeNull"/> says whether the unknown value may be <c>$null</c>.
/// </summary>
internal sealed record ArgumentValue(IReadOnlyList<LiteralItem>? Items, bool MayBeNull)
{
    /// <summary>Nobody writes longer lists; lists of lists of variables could be.</summary>
    private const int MaxItems = 10_000;

    public static ArgumentValue Unknown { get; } = new(null, MayBeNull: true);

    public static ArgumentValue UnknownObject { get; } = new(null, MayBeNull: false);

    public static ArgumentValue True { get; } = Of(true, "$true");

    public static ArgumentValue Of(object? value, string text) => new([new LiteralItem(value, text)], value is null);

    public static ArgumentValue Text(string text) => Of(text, text);

    /// <summary>A list is known where each part is; it is never <c>$null</c> itself.</summary>
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
