using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>Everything that the emitter writes of one cmdlet. Compares by value: equal models emit equal text.</summary>
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
    /// <summary>The address of the page on the web; empty where the document names none.</summary>
    public string Link { get; init; } = "";

    /// <summary>The products that the document lists for the whole cmdlet; null where it lists none.</summary>
    public ProductListing? Products { get; init; }

    /// <summary>The builder's name within the namespace: two documents of one cmdlet share it, however they spell it.</summary>
    public string FullName => Noun + "." + BuilderName;
}
