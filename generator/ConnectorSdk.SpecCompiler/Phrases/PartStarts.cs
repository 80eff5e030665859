namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// Where the parts of a phrase may begin that patterns are to fit: the bits of the words there, see
/// <see cref="WordHash.BitOf"/>, and a bit for each place. No bit for a place means that any part may be put together of several.
/// </summary>
internal readonly record struct PartStarts(ulong Words, ulong Places)
{
    /// <summary>How many places have a bit.</summary>
    public const int Limit = 64;

    public static PartStarts Anywhere { get; } = new(ulong.MaxValue, 0);
}
