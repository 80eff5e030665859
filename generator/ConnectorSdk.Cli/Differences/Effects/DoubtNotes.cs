using ConnectorSdk.SpecCompiler;

namespace ConnectorSdk.Cli.Differences.Effects;

/// <summary>Explains why a fact of the new version is uncertain: the document contradicts itself.</summary>
internal static class DoubtNotes
{
    /// <returns>The reasons in sentences, or null if the fact is certain.</returns>
    public static string? Of(Difference difference, IEnumerable<Spec> @new)
    {
        if (difference is not { Kind: DifferenceKind.Parameter or DifferenceKind.Member, New: not null })
        {
            return null;
        }

        var doubts = @new
            .Where(spec => Names.Same(spec.Cmdlet!.Name, difference.Cmdlet))
            .SelectMany(spec => spec.Diagnostics)
            .Where(problem => problem.IsDoubt && Names.Same(problem.Parameter ?? "", difference.Parameter))
            .Select(problem => problem.Message)
            .ToList();
        return doubts.Count > 0 ? string.Join(" ", doubts) : null;
    }
}
