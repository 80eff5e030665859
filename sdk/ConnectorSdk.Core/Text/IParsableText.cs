namespace ConnectorSdk;

#if NET
/// <summary>
/// Provides the parsing that generic .NET code calls. The format provider has no effect, because the format is the same in all
/// cultures. As in <see cref="System.Net.IPAddress"/>, the methods with a provider aren't public.
/// </summary>
/// <typeparam name="TSelf">The value type.</typeparam>
internal interface IParsableText<TSelf> : ISpanParsable<TSelf>
    where TSelf : IParsableText<TSelf>
{
    /// <exception cref="FormatException">The string doesn't have the format.</exception>
    static abstract TSelf Parse(string text);

    static abstract bool TryParse(string? text, out TSelf result);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.Parse(s);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TSelf.Parse(s.ToString());

    static bool IParsable<TSelf>.TryParse(string? s, IFormatProvider? provider, out TSelf result)
        => TSelf.TryParse(s, out result);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result)
        => TSelf.TryParse(s.ToString(), out result);
}
#else
/// <summary>Replaces the interface on frameworks without generic parsing.</summary>
/// <typeparam name="TSelf">The value type.</typeparam>
internal interface IParsableText<TSelf>;
#endif
