namespace ConnectorSdk.Testing.Facts;

/// <summary>Represents a row of the table of facts.</summary>
/// <param name="Noun">The noun, or <c>*</c> for all nouns.</param>
/// <param name="Property">The property or parameter.</param>
/// <param name="Kind">The kind of the fact. See <see cref="FactKind"/>.</param>
/// <param name="Value">The value. It can be empty.</param>
internal sealed record ServerFact(string Noun, string Property, string Kind, string Value)
{
    /// <summary>The noun that represents all nouns.</summary>
    public const string AnyNoun = "*";
}
