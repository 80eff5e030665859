namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Lists that change through any of their names and types before they are passed to a setter.</summary>
internal static class ListStatements
{
    private static readonly FormText _text = FormText.Read("Lists");

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. Of("list that changes", "lists", "uses"),
        .. Of("list with a wrong element", "elements", "takes"),
    ];

    private static IEnumerable<TemplateForm> Of(string construct, string lists, string uses) => _text[lists]
        .SelectMany(list => _text[uses]
            .Select(use => new TemplateForm(construct, $"{list}\n{Taking(list, use)}", _text.Members)));

    /// <summary>Some lists are copied to another list.</summary>
    private static string Taking(string list, string use)
        => list.Contains("other$N", StringComparison.Ordinal) ? use.Replace("l$N", "other$N", StringComparison.Ordinal) : use;
}
