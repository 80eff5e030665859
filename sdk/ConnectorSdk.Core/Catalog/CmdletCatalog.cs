using System.Collections.ObjectModel;

namespace ConnectorSdk;

/// <summary>Lists the cmdlets for which a project has documents. The generator creates one as <c>Cmdlets.Catalog</c>.</summary>
public sealed class CmdletCatalog
{
    private readonly Dictionary<string, CmdletDefinition> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates a catalog. If several definitions have the same name, ignoring case, the first one is used.</summary>
    /// <param name="cmdlets">The cmdlets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cmdlets"/>, or an element of it, is null.</exception>
    public CmdletCatalog(params CmdletDefinition[] cmdlets)
    {
        List<CmdletDefinition> distinct = [];
        foreach (var cmdlet in cmdlets ?? throw new ArgumentNullException(nameof(cmdlets)))
        {
            _ = cmdlet ?? throw new ArgumentNullException(nameof(cmdlets));
            if (Find(cmdlet.Name) is null)
            {
                _byName[cmdlet.Name] = cmdlet;
                distinct.Add(cmdlet);
            }
        }

        Cmdlets = new ReadOnlyCollection<CmdletDefinition>(distinct);
    }

    /// <summary>Gets a catalog without cmdlets.</summary>
    public static CmdletCatalog Empty { get; } = new();

    /// <summary>Gets the cmdlets.</summary>
    public IReadOnlyList<CmdletDefinition> Cmdlets { get; }

    /// <summary>Gets the cmdlet with the specified name.</summary>
    /// <param name="cmdlet">The name, in any case.</param>
    /// <returns>The cmdlet, or <see langword="null"/> if the catalog doesn't contain it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cmdlet"/> is null.</exception>
    public CmdletDefinition? Find(string cmdlet)
        => _byName.TryGetValue(cmdlet ?? throw new ArgumentNullException(nameof(cmdlet)), out var found) ? found : null;

    /// <summary>Creates a catalog with the cmdlets of this catalog and the additional cmdlets of another catalog.</summary>
    /// <param name="other">The other catalog.</param>
    /// <returns>The new catalog.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public CmdletCatalog Concat(CmdletCatalog other)
        => new([.. Cmdlets, .. (other ?? throw new ArgumentNullException(nameof(other))).Cmdlets]);
}
