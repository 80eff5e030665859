using ConnectorSdk.Testing.Canonical;
using ConnectorSdk.Testing.Facts;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Represents a cmdlet with the forms of its parameters.</summary>
internal sealed class CmdletModel
{
    private readonly Dictionary<string, ParameterForm> _forms = new(StringComparer.OrdinalIgnoreCase);

    public CmdletModel(CmdletDefinition definition, NounFacts facts)
    {
        Definition = definition;
        ClosedLists lists = new(definition);
        foreach (var parameter in definition.Parameters)
        {
            ParameterForm form = new(
                parameter.Name,
                parameter.Type,
                lists.Of(parameter.Name),
                facts.Find(FactKind.Canonical, parameter.Name));
            _forms[parameter.Name] = form;
            Forms.Add(form);
        }
    }

    public CmdletDefinition Definition { get; }

    /// <summary>Gets the forms in the order of the document.</summary>
    public List<ParameterForm> Forms { get; } = [];

    /// <summary>Gets the form of a parameter, or null if the document doesn't describe it.</summary>
    public ParameterForm? Find(string parameter) => _forms.TryGetValue(parameter, out var form) ? form : null;

    /// <summary>Gets the documented default value, or null if there is none.</summary>
    public string? DefaultOf(string parameter)
        => Definition.Parameters
            .FirstOrDefault(known => known.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase))?.Default;
}
