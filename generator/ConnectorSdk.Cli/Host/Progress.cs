using Spectre.Console;

namespace ConnectorSdk.Cli.Host;

/// <summary>Shows the progress of a long run in a terminal. Shows nothing in a pipe or if the work is short.</summary>
internal static class Progress
{
    private const int Long = 20;

    public static IReadOnlyList<TResult> Run<TItem, TResult>(
        string title, IReadOnlyList<TItem> items, Func<TItem, TResult> work, Terminal terminal)
        => items.Count < Long || !terminal.ShowsProgress
            ? [.. items.Select(work)]
            : terminal.StyledError.Status().Start(title, status => items
                .Select((item, i) =>
                {
                    status.Status = $"{title} ({i + 1} of {items.Count})";
                    return work(item);
                })
                .ToList());
}
