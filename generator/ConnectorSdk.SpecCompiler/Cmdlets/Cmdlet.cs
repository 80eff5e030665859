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
    /// <summary>The URL of the online page; empty if the document doesn't state it.</summary>
    public string Link { get; init; } = "";

    /// <summary>The products that the document lists for the whole cmdlet, or null if there is no list.</summary>
    public ProductListing? Products { get; init; }

    /// <summary>The verb; empty for a function without a hyphen in its name, which is only a noun.</summary>
    public string Verb => Name.Substring(0, Math.Max(0, Name.IndexOf('-')));

    public string Noun => Name.Substring(Name.IndexOf('-') + 1);

    public bool ChangesStoredObject => CmdletVerbs.ChangesStoredObject(Name);

    /// <summary>
    /// Determines whether the parameter may receive its value from the pipeline: it accepts pipeline input, or it is mandatory,
    /// whatever the document states about pipelines.
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
