using ConnectorSdk.Benchmarks.Projects;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>
/// The time of a document grows with its length, whatever it is long of, and that of a project with the number of its documents;
/// large objects cost the memory management a little more.
/// </summary>
internal static class LengthRows
{
    private const int Factor = 8;

    /// <summary>The number of repeated pieces of the shorter documents, which makes them about 50 KB.</summary>
    private const int Pieces = 500;

    private static readonly EmitOptions _options = new("Benchmarks", Nullable: true);

    private static readonly Func<int, string>[] _shapes =
    [
        pieces => Document(
            "", Repeat(pieces, i => Entry($"P{i}X", $"You can't use this parameter with the P{i * 7 % pieces}X parameter."))),
        pieces => Document(
            string.Concat(Enumerable.Range(0, pieces).Select(i => $" [-P{i}X <String>]")),
            Repeat(pieces, i => Entry($"P{i}X", "The length can't exceed 64 characters."))),
        pieces => Document("", Entry("Label", "Valid values are:\n\n" + Repeat(2 * pieces, i => $"- Value{i}: A value.\n"))),
        pieces => Document("", Entry("Label", Repeat(pieces, _ => "This parameter requires the Owner parameter and is new. "))),
        pieces => Document("", Entry("Label", Repeat(pieces, _ => "> a [b\n"))),
        pieces => Document(
            "", Entry("Label", "You can't use this parameter with " + Repeat(pieces, _ => "the Owner, ") + "Lamp parameters.")),
        pieces => Document("", Repeat(pieces, _ => "### -Label b\n")),
        pieces => Document("", "## EXAMPLES\n\n" + Repeat(pieces, _ => "```powershell\nNew-Lamp -Label \"b\n```\n\nText.\n\n")),
        pieces => Document(Repeat(pieces, _ => "[-A <B "), Entry("A", "A.")),
    ];

    public static RowGroup Create()
    {
        var documents = _shapes.Select(shape => shape(Pieces)).ToList();
        var longer = _shapes.Select(shape => shape(Pieces * Factor)).ToList();
        return new RowGroup(
            () => Enumerable.Range(0, Factor).ToList().ForEach(_ => documents.ForEach(Compile)),
            new Row($"documents of {Factor} times the length / {Factor} documents", () => longer.ForEach(Compile), Goal: 1.5));
    }

    /// <summary>The generator only: the compiler's own work grows as it does for any code.</summary>
    public static RowGroup Number()
    {
        const int few = 100;
        var copied = SampleDocuments.Take(10);
        var small = DocumentCopies.Take(copied, few);
        var large = DocumentCopies.Take(copied, few * Factor);
        return new RowGroup(
            () => Enumerable.Range(0, Factor).ToList().ForEach(_ => new GeneratedProject(small).Run()),
            new Row($"{few * Factor} documents / {Factor} times {few}", () => new GeneratedProject(large).Run(), Goal: 1.1))
        {
            Rounds = 9,
            WarmUp = 3,
        };
    }

    private static string Document(string syntax, string parameters)
        => $"# New-Lamp\n\n## SYNTAX\n\n```\nNew-Lamp{syntax}\n```\n\n## PARAMETERS\n\n{parameters}";

    private static string Entry(string name, string text)
        => $"### -{name}\n\n{text}\n\n```yaml\nType: String\nRequired: False\n```\n\n";

    private static string Repeat(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));

    private static void Compile(string text)
    {
        var spec = SpecReader.Read("New-Lamp.md", text);
        if (spec.Cmdlet is not null)
        {
            NounEmitter.Emit([BuilderModelFactory.Create(spec.Cmdlet, spec.Rules)], _options);
        }
    }
}
