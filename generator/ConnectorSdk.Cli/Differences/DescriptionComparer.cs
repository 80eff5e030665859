using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Differences;

/// <summary>Compares the texts that are only in the documentation comments of the generated code.</summary>
internal sealed class DescriptionComparer(string cmdlet, Spec old, Spec @new)
{
    public IEnumerable<Difference> Compare(IEnumerable<Pair<Parameter>> parameters) =>
    [
        .. Changed("", old.Cmdlet!.Synopsis, @new.Cmdlet!.Synopsis),
        .. parameters.Where(pair => pair is { Old: not null, New: not null })
            .SelectMany(pair => Changed(pair.Name, Describe(pair.Old!), Describe(pair.New!))),
    ];

    private static string Describe(Parameter parameter)
        => string.Join('\n',
        [
            parameter.Notes,
            parameter.Summary,
            .. (parameter.Values?.Values ?? default).Concat(parameter.Flags).Select(value => value.Description),
        ]);

    private IEnumerable<Difference> Changed(string parameter, string before, string after)
        => before == after ? [] : [new Difference(cmdlet, DifferenceKind.Description, parameter, "", before, after)];
}
