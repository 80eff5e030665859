namespace ConnectorSdk;

/// <summary>What a document states about a cmdlet. The attributes of the builder types are read on first use.</summary>
public sealed class CmdletDefinition
{
    private readonly Type[] _builders;

    /// <summary>Creates the definition of a cmdlet.</summary>
    /// <param name="name">The name of the cmdlet.</param>
    /// <param name="builders">The builder types of the parameter sets, in the order of the document.</param>
    public CmdletDefinition(string name, params Type[] builders)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        _builders = [.. builders ?? throw new ArgumentNullException(nameof(builders))];
    }

    /// <summary>The builder types of the parameter sets.</summary>
    internal IReadOnlyList<Type> Builders => _builders;

    /// <summary>Gets the name of the cmdlet.</summary>
    public string Name { get; }

    /// <summary>Gets the verb.</summary>
    public string Verb => Name.Substring(0, Math.Max(0, Name.IndexOf('-')));

    /// <summary>Gets the noun.</summary>
    public string Noun => Name.Substring(Name.IndexOf('-') + 1);

    /// <summary>Gets the parameters, in the order of the document.</summary>
    public IReadOnlyList<CmdletParameterDefinition> Parameters => throw new NotImplementedException(_builders.Length.ToString());

    /// <summary>Gets the parameter sets, in the order of the document.</summary>
    public IReadOnlyList<CmdletParameterSetDefinition> ParameterSets => throw new NotImplementedException();

    /// <summary>Checks a command that wasn't built by a builder of this cmdlet.</summary>
    /// <param name="command">The command.</param>
    public CmdletCheck Check(CmdletCommand command) => throw new NotImplementedException();
}
