using ConnectorSdk.Cli.Site.Signatures;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>All cmdlets of a site in the order of their nouns and verbs, with the locations of their pages.</summary>
internal sealed class SiteIndex
{
    private readonly Dictionary<string, CmdletEntry> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EmittedNoun> _emitted = new(StringComparer.Ordinal);

    public SiteIndex(IEnumerable<LoadedSpec> specs)
    {
        var files = new UniqueNames();
        var cmdlets = specs
            .Where(spec => spec.Spec.Cmdlet is not null)
            .OrderBy(spec => spec.Spec.Cmdlet!.Noun, StringComparer.OrdinalIgnoreCase)
            .ThenBy(spec => spec.Spec.Cmdlet!.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(spec => spec.Spec.Cmdlet!.Name, StringComparer.Ordinal);
        foreach (var spec in cmdlets)
        {
            var cmdlet = spec.Spec.Cmdlet!;
            _byName.TryAdd(
                cmdlet.Name,
                new CmdletEntry(spec, BuilderModelFactory.Create(cmdlet, spec.Spec.Rules), files.Add(cmdlet.Name) + ".html"));
        }

        Cmdlets = [.. _byName.Values];
        Nouns = [.. Cmdlets.GroupBy(entry => entry.Builder.Noun, StringComparer.Ordinal).Select(noun => noun.ToList())];
    }

    public IReadOnlyList<CmdletEntry> Cmdlets { get; }

    /// <summary>The cmdlets, grouped by noun.</summary>
    public IReadOnlyList<IReadOnlyList<CmdletEntry>> Nouns { get; }

    public CmdletEntry? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Gets the cmdlets of a noun in the order of their names.</summary>
    public IReadOnlyList<CmdletEntry> OfNoun(string noun) => Nouns.First(cmdlets => cmdlets[0].Builder.Noun == noun);

    /// <summary>
    /// Gets the code of a noun. As in the generator, the first of several cmdlets with the same builder is used.
    /// </summary>
    public EmittedNoun Emitted(string noun)
    {
        if (!_emitted.TryGetValue(noun, out var emitted))
        {
            _emitted.Clear(); // Pages are written noun by noun.
            _emitted.Add(noun, emitted = EmittedNoun.Read(
                [.. OfNoun(noun)
                    .Select(entry => entry.Builder)
                    .DistinctBy(builder => builder.BuilderName, StringComparer.OrdinalIgnoreCase)
                    .OrderBy(builder => builder.Cmdlet, StringComparer.Ordinal)]));
        }

        return emitted;
    }
}
