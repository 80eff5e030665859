namespace ConnectorSdk.Benchmarks.Examples;

/// <summary>Who is wrong where an example of a document has a finding, and why, in a reader's words.</summary>
internal sealed record Judgement(string Key, bool BlamesProduct, string Reason);

/// <summary>
/// The judgements of findings, made by reading document and example: a file of lines with document, line, id, parameters, verdict
/// and reason, separated by tabs.
/// </summary>
internal static class Judgements
{
    public const string WrongDocument = "wrong document";
    public const string WrongProduct = "wrong product";

    private const int Columns = 6;

    private static readonly string _path = Path.Combine(AppContext.BaseDirectory, "Examples", "Judgements.tsv");

    /// <summary>The judgements by the key of the finding.</summary>
    /// <exception cref="InvalidDataException">A line is no judgement, or judges what another one does.</exception>
    public static IReadOnlyDictionary<string, Judgement> Read()
    {
        var judgements = new Dictionary<string, Judgement>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(_path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var judgement = Parse(line);
            if (!judgements.TryAdd(judgement.Key, judgement))
            {
                throw new InvalidDataException($"Judgements.tsv judges this twice: {line}");
            }
        }

        return judgements;
    }

    private static Judgement Parse(string line)
        => line.Split('\t') is [.., WrongDocument or WrongProduct, { Length: > 0 }] and { Length: Columns } cells
            ? new Judgement(string.Join('\t', cells[..4]), cells[4] == WrongProduct, cells[5])
            : throw new InvalidDataException($"Judgements.tsv has a line that is no judgement: {line}");
}
