using ConnectorSdk.Cli.Host;
using ConnectorSdk.Rules.Diagnostics;

namespace ConnectorSdk.Cli.Specs;

/// <summary>The cmdlets of the documents, by name.</summary>
internal sealed class DocumentedCmdlets
{
    private readonly Dictionary<string, Lazy<DocumentedCmdlet>> _byName;
    private readonly HashSet<string> _nouns;

    private DocumentedCmdlets(IEnumerable<KeyValuePair<string, Lazy<DocumentedCmdlet>>> byName)
    {
        _byName = new(byName, StringComparer.OrdinalIgnoreCase);
        _nouns = _byName.Keys.Select(NounOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All cmdlets. Documents that weren't needed yet are read.</summary>
    public IEnumerable<DocumentedCmdlet> All => _byName.Values.Select(cmdlet => cmdlet.Value);

    /// <summary>Gets the cmdlets of documents. There may be none.</summary>
    public static DocumentedCmdlets Of(IEnumerable<LoadedSpec> specs)
        => new(specs.Where(spec => spec.Spec.Cmdlet is not null).Select(spec => KeyValuePair.Create(
            spec.Spec.Cmdlet!.Name, new Lazy<DocumentedCmdlet>(new DocumentedCmdlet(spec)))));

    /// <summary>
    /// Gets the cmdlets of the SPEC arguments. If there are none, gets the cmdlets of the tool's documents, each of which is read
    /// only if a script calls its cmdlet.
    /// </summary>
    /// <exception cref="UnusableArgumentsException">An argument doesn't match a document, or no document describes a cmdlet.
    /// </exception>
    public static DocumentedCmdlets Load(IReadOnlyCollection<string> arguments, Terminal terminal)
    {
        if (arguments.Count == 0)
        {
            return new(OwnDocuments.Paths.Select(path => KeyValuePair.Create(
                Path.GetFileNameWithoutExtension(path),
                new Lazy<DocumentedCmdlet>(() => new DocumentedCmdlet(OwnDocuments.Shorten(SpecLoader.Read(path)))))));
        }

        var specs = SpecLoader.Load(arguments, terminal);
        SpecDiagnosticWriter.Write(specs, terminal, DiagnosticLevel.Warning);
        return Of(SpecLoader.WithCmdlet(specs));
    }

    /// <summary>Finds a cmdlet by name, ignoring case.</summary>
    /// <returns>The cmdlet; null if it has no document.</returns>
    public DocumentedCmdlet? Find(string name) => _byName.TryGetValue(name, out var cmdlet) ? cmdlet.Value : null;

    /// <summary>Determines whether a document describes a cmdlet with the same noun.</summary>
    public bool HaveNounOf(string cmdlet) => _nouns.Contains(NounOf(cmdlet));

    private static string NounOf(string cmdlet) => cmdlet[(cmdlet.IndexOf('-', StringComparison.Ordinal) + 1)..];
}
