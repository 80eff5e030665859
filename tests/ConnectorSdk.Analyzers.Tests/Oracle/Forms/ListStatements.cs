namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Lists that change under any of their names and types, before a setter takes them.</summary>
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

    /// <summary>Some lists have another one made of them.</summary>
    private static string Taking(string list, string use)
        => list.Contains("other$N", StringComparison.Ordinal) ? use.Replace("l$N", "other$N", StringComparison.Ordinal) : use;
}
