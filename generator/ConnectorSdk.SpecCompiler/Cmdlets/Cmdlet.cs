using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>A cmdlet as its document describes it, with SYNTAX and PARAMETERS merged. Compares by value.</summary>
internal sealed record Cmdlet(
    string Name,
    string Module,
    string FileName,
    string Synopsis,
    EquatableArray<Parameter> Parameters,
    EquatableArray<ParameterSet> Sets)
{
    /// <summary>The address of the page on the web; empty where the document names none.</summary>
    public string Link { get; init; } = "";

    /// <summary>The products that the document lists for the whole cmdlet; null where it lists none.</summary>
    public ProductListing? Products { get; init; }

    /// <summary>Empty for a function whose name has no hyphen: all of that is its noun.</summary>
    public string Verb => Name.Substring(0, Math.Max(0, Name.IndexOf('-')));

    public string Noun => Name.Substring(Name.IndexOf('-') + 1);

    public bool ChangesStoredObject => CmdletVerbs.ChangesStoredObject(Name);

    /// <summary>
    /// Whether a command behind another one may get the parameter from it: it takes values from the pipeline, or the command
    /// needs it, whatever the document says of pipelines.
    /// </summary>
    public bool MayReceive(string parameter)
        => Find(parameter) is { MayTakePipeline: true } || Sets.Any(set => set.Find(parameter) is { Mandatory: true });

    public Parameter? Find(string name)
    {
        foreach (var parameter in Parameters)
        {
            if (parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return parameter;
            }
        }

        return null;
    }
}
