using ConnectorSdk.Cli.Specs;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>A cmdlet with its builders, as the generator emits them.</summary>
internal sealed class CmdletCode(
    DocumentedCmdlet cmdlet, BuilderModel model, string noun, IReadOnlyDictionary<string, EnumMembers> enums)
{
    private readonly Dictionary<string, ParameterModel> _parameters = model.Parameters
        .ToDictionary(parameter => parameter.Parameter.Name, StringComparer.OrdinalIgnoreCase);

    public DocumentedCmdlet Cmdlet => cmdlet;

    public string Name => model.Cmdlet;

    /// <summary>The class of the noun, as it is written in code.</summary>
    public string Noun => noun;

    public IReadOnlyList<SetMembership> Sets { get; } =
        [.. model.Sets.OrderByDescending(set => set.Set.IsDefault).Select(set => new SetMembership(set, model))];

    /// <returns>The parameter, or null if the document doesn't describe it.</returns>
    public ParameterModel? Find(string parameter) => _parameters.GetValueOrDefault(parameter);

    public EnumMembers EnumOf(ParameterModel parameter) => enums[parameter.Shape.Type];
}
