using ConnectorSdk.SpecCompiler;

namespace ConnectorSdk.Cli.Differences;

/// <summary>Compares the facts of two versions of documents. It doesn't determine the effect of the differences.</summary>
internal static class SpecComparer
{
    /// <summary>
    /// Gets the differences by cmdlet. Documents without a cmdlet are ignored. If several documents describe a cmdlet, only the
    /// first is used.
    /// </summary>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new version.</param>
    /// <param name="withDescriptions">True to compare descriptions, too.</param>
    public static IReadOnlyList<Difference> Compare(IEnumerable<Spec> old, IEnumerable<Spec> @new, bool withDescriptions = false)
        => [.. Pairs.ByName(WithCmdlet(old), WithCmdlet(@new), spec => spec.Cmdlet!.Name).SelectMany(pair => pair switch
        {
            { Old: { } before, New: { } after } => new CmdletComparer(pair.Name, before, after, withDescriptions).Compare(),
            _ => [new Difference(
                pair.Name, DifferenceKind.Cmdlet, "", "", pair.Old?.Cmdlet!.Name, pair.New?.Cmdlet!.Name)],
        })];

    private static IEnumerable<Spec> WithCmdlet(IEnumerable<Spec> specs) => specs.Where(spec => spec.Cmdlet is not null);
}
