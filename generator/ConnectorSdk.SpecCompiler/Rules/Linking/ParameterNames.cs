using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>A cmdlet's parameters, found by the words of a sentence, whatever their case.</summary>
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

    /// <summary>Null where the cmdlet has no parameter of this name.</summary>
    public Parameter? Find(string text, int start, int length, uint hash)
        => _byHash.TryGetValue(hash, out var parameter) && WordHash.AreSame(text, start, length, parameter.Name)
            ? parameter
            : null;

    public Parameter? Find(string name) => Find(name, 0, name.Length, WordHash.Of(name));
}
