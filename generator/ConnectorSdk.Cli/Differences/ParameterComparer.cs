using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Differences;

/// <summary>Compares two descriptions of a parameter, apart from its parameter sets and rules.</summary>
internal sealed class ParameterComparer(string cmdlet, string name, Parameter old, Parameter @new)
{
    private const string Yes = "yes";

    public IEnumerable<Difference> Compare() =>
    [
        .. Changed(DifferenceKind.Parameter, old.Name, @new.Name),
        .. Changed(DifferenceKind.Type, TypeOf(old), TypeOf(@new)),
        .. Listed(DifferenceKind.Alias, [.. old.Aliases], [.. @new.Aliases]),
        .. Changed(DifferenceKind.Accepts, AcceptedBy(old), AcceptedBy(@new)),
        .. Changed(DifferenceKind.Pipeline, PipelineOf(old), PipelineOf(@new)),
        .. Changed(DifferenceKind.Null, old.AllowsNull ? Yes : null, @new.AllowsNull ? Yes : null),
        .. Changed(DifferenceKind.Default, old.Default, @new.Default),
        .. CompareValues(),
    ];

    /// <summary>Gets the type in the notation of documents.</summary>
    public static string TypeOf(Parameter parameter)
        => parameter.Type + (parameter.Type.IsListModifier ? " (list modifier)" : "")
            + (parameter.MayBeSwitch ? " or SwitchParameter" : "");

    /// <summary>Without metadata, the document doesn't specify whether there is pipeline input.</summary>
    private static string PipelineOf(Parameter parameter) => parameter.MayTakePipeline ? "possible" : "no";

    private static string? AcceptedBy(Parameter parameter)
    {
        string?[] accepted =
        [
            parameter.AcceptsMany ? "several values" : null,
            parameter.AcceptsChange ? "changes of the stored list" : null,
            parameter.TakesRemainingArguments ? "remaining arguments" : null,
        ];
        return accepted.OfType<string>().ToList() is { Count: > 0 } all ? string.Join(", ", all) : null;
    }

    private IEnumerable<Difference> CompareValues()
    {
        var (olds, news) = (ValuesOf(old), ValuesOf(@new));
        return
        [
            .. Changed(DifferenceKind.ValueList, ListOf(old), ListOf(@new)),
            .. Listed(DifferenceKind.Value, olds, news),
            .. Changed(DifferenceKind.ValueOrder, InOrder(olds, news), InOrder(news, olds)),
        ];
    }

    private static string? ListOf(Parameter parameter)
        => parameter.Values is not { Values.Count: > 0 } list ? null : list.IsClosed ? "complete" : "not complete";

    private static List<string> ValuesOf(Parameter parameter)
        => parameter.Values is { } list ? [.. list.Values.Select(value => value.Text)] : [];

    private static string InOrder(List<string> values, List<string> others)
        => string.Join(", ", values.Where(value => others.Contains(value)));

    /// <summary>Gets the elements that are in only one of the two lists.</summary>
    private IEnumerable<Difference> Listed(DifferenceKind kind, List<string> olds, List<string> news) =>
    [
        .. olds.Except(news, StringComparer.Ordinal).Select(value => Of(kind, value, null)),
        .. news.Except(olds, StringComparer.Ordinal).Select(value => Of(kind, null, value)),
    ];

    private IEnumerable<Difference> Changed(DifferenceKind kind, string? before, string? after)
        => before == after ? [] : [Of(kind, before, after)];

    private Difference Of(DifferenceKind kind, string? before, string? after) => new(cmdlet, kind, name, "", before, after);
}
