using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Provides the nouns of the cmdlets in a catalog.</summary>
internal sealed class CatalogNouns(CmdletCatalog catalog)
{
    private const int MaxListed = 10;

    private readonly string[] _nouns =
        [.. catalog.Cmdlets.Select(cmdlet => cmdlet.Noun).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Gets what is wrong with a noun, or null if a cmdlet has it.</summary>
    public string? ProblemOf(string noun)
        => _nouns.Contains(noun, StringComparer.OrdinalIgnoreCase)
            ? null
            : $"The catalog has no cmdlet for '{noun}'.{HintFor(noun)}";

    private string HintFor(string noun)
        => NearestText.Of(noun, new EquatableArray<string>(_nouns)) is { } nearest ? $" Did you mean '{nearest}'?"
            : _nouns.Length is > 0 and <= MaxListed ? $" It has cmdlets for {ItemList.Join(_nouns, "and")}."
            : "";
}
