using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Differences;

/// <summary>Compares two documents of a cmdlet.</summary>
internal sealed class CmdletComparer(string name, Spec old, Spec @new, bool withDescriptions)
{
    private readonly Cmdlet _old = old.Cmdlet!;
    private readonly Cmdlet _new = @new.Cmdlet!;

    public IEnumerable<Difference> Compare()
    {
        var parameters = Pairs.ByName(_old.Parameters, _new.Parameters, parameter => parameter.Name).ToList();
        IEnumerable<Difference> facts =
        [
            .. Changed(DifferenceKind.Cmdlet, _old.Name, _new.Name),
            .. new ProductComparer(name, _old, _new, parameters).Compare(),
            .. parameters.SelectMany(pair => Compare(pair)),
            .. new SetComparer(name, _old, _new).Compare(),
            .. new RuleComparer(name, old, @new).Compare(),
        ];
        return withDescriptions ? facts.Concat(new DescriptionComparer(name, old, @new).Compare(parameters)) : facts;
    }

    private IEnumerable<Difference> Compare(Pair<Parameter> pair)
        => pair is { Old: { } before, New: { } after }
            ? new ParameterComparer(name, pair.Name, before, after).Compare()
            : [new Difference(name, DifferenceKind.Parameter, pair.Name, "", Describe(pair.Old), Describe(pair.New))];

    private static string? Describe(Parameter? parameter) => parameter is null ? null : ParameterComparer.TypeOf(parameter);

    private IEnumerable<Difference> Changed(DifferenceKind kind, string? before, string? after)
        => before == after ? [] : [new Difference(name, kind, "", "", before, after)];
}
