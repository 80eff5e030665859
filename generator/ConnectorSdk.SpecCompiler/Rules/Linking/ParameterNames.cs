using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>Finds the parameters of a cmdlet by the words of a sentence, ignoring case.</summary>
internal sealed class ParameterNames
{
    private readonly Dictionary<uint, Parameter> _byHash;

    public ParameterNames(Cmdlet cmdlet)
    {
        _byHash = new(cmdlet.Parameters.Count);
        foreach (var parameter in cmdlet.Parameters)
        {
            _byHash[WordHash.Of(parameter.Name)] = parameter;
        }
    }

    /// <summary>Finds a parameter by name. Returns null if the cmdlet doesn't have it.</summary>
    public Parameter? Find(string text, int start, int length, uint hash)
        => _byHash.TryGetValue(hash, out var parameter) && WordHash.AreSame(text, start, length, parameter.Name)
            ? parameter
            : null;

    public Parameter? Find(string name) => Find(name, 0, name.Length, WordHash.Of(name));
}
