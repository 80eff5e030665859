using ConnectorSdk.Testing.Facts;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Provides the cmdlets of the server. Each is read from its document on first use.</summary>
internal sealed class ServerModel(CmdletCatalog catalog, FactTable facts)
{
    private readonly Dictionary<string, CmdletModel> _cmdlets = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NounModel> _nouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, NounFacts> _facts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets a cmdlet by name, or null if the server doesn't have it.</summary>
    public CmdletModel? Find(string cmdlet)
    {
        if (!_cmdlets.TryGetValue(cmdlet, out var model) && catalog.Find(cmdlet) is { } definition)
        {
            _cmdlets[cmdlet] = model = new CmdletModel(definition, FactsOf(definition.Noun));
        }

        return model;
    }

    public NounModel FindNoun(string noun)
    {
        if (!_nouns.TryGetValue(noun, out var model))
        {
            _nouns[noun] = model = new NounModel(noun, FactsOf(noun), verb => Find($"{verb}-{noun}"));
        }

        return model;
    }

    private NounFacts FactsOf(string noun)
    {
        if (!_facts.TryGetValue(noun, out var found))
        {
            _facts[noun] = found = facts.Of(noun);
        }

        return found;
    }
}
