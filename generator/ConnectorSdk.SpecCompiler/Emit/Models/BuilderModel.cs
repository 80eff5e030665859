using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>All data for the generated code of one cmdlet. Compared by value: equal models result in equal code.</summary>
internal sealed record BuilderModel(
    string Cmdlet,
    string Module,
    string Noun,
    string Synopsis,
    string BuilderName,
    EquatableArray<ParameterModel> Parameters,
    EquatableArray<SetModel> Sets,
    EquatableArray<SourcedRule> Rules,
    EquatableArray<EnumDeclaration> Enums)
{
    /// <summary>The URL of the online page; empty if the document doesn't state it.</summary>
    public string Link { get; init; } = "";

    /// <summary>The products that the document lists for the whole cmdlet, or null if there is no list.</summary>
    public ProductListing? Products { get; init; }

    /// <summary>
    /// The builder's name in the namespace. Two documents of the same cmdlet share it, even if they spell the cmdlet differently.
    /// </summary>
    public string FullName => Noun + "." + BuilderName;
}
