using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>Finds the parameters of a cmdlet by the words of a sentence, ignoring case.</summary>
internal sealed class ParameterNames
{
    private readonly WordIndex<Parameter> _byName;

    public ParameterNames(Cmdlet cmdlet)
        => _byName = new WordIndex<Parameter>([.. cmdlet.Parameters], parameter => [parameter.Name]);

    /// <summary>Finds a parameter by name. Returns null if the cmdlet doesn't have it.</summary>
    public Parameter? Find(string text, int start, int length, uint hash)
    {
        foreach (var parameter in _byName.Find(hash))
        {
            if (WordHash.AreSame(text, start, length, parameter.Name))
            {
                return parameter;
            }
        }

        return null;
    }

    public Parameter? Find(string name) => Find(name, 0, name.Length, WordHash.Of(name));
}
