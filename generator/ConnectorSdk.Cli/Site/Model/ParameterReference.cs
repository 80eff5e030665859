using ConnectorSdk.Cli.Site.Markup;
using ConnectorSdk.Cli.Site.Signatures;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>A parameter on the page of its cmdlet.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Anchor">The anchor of its section on the page.</param>
internal sealed record ParameterReference(Parameter Parameter, string Anchor)
{
    public string Name => Parameter.Name;

    /// <summary>The parameter sets that contain the parameter; empty if all of them do.</summary>
    public required IReadOnlyList<string> Sets { get; init; }

    /// <summary>The parameter sets in which the parameter is mandatory.</summary>
    public required IReadOnlyList<string> MandatoryIn { get; init; }

    /// <summary>True if the parameter is mandatory in every parameter set.</summary>
    public required bool IsMandatory { get; init; }

    /// <summary>The products that have the parameter; empty if all products with the cmdlet do.</summary>
    public required IReadOnlyList<string> Products { get; init; }

    /// <summary>The methods that set the parameter, and the entry methods with an argument for it.</summary>
    public required IReadOnlyList<EmittedMember> Members { get; init; }

    /// <summary>The enum of the parameter's values, or null if there is none.</summary>
    public required EmittedEnum? Enum { get; init; }

    /// <summary>The description in the document, or the summary of the model.</summary>
    public required Html Description { get; init; }

    /// <summary>The effects of the cmdlet's rules on the parameter, in sentences.</summary>
    public required IReadOnlyList<RuleMention> Rules { get; init; }
}
