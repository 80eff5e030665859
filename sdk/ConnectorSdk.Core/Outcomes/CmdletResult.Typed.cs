using System.Collections.ObjectModel;

namespace ConnectorSdk;

/// <summary>Represents the outcome of a command that returns objects of a known type.</summary>
/// <typeparam name="T">The generated type of the objects.</typeparam>
public sealed class CmdletResult<T> : CmdletResult
    where T : class
{
    private readonly Func<CmdletObject, T> _create;

    /// <summary>Creates a typed view of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="create">Creates the typed view of an object.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CmdletResult(CmdletResult result, Func<CmdletObject, T> create)
        : base(result)
        => _create = create ?? throw new ArgumentNullException(nameof(create));

    /// <summary>Gets the objects that the command returned, in order.</summary>
    public IReadOnlyList<T> Values => field ??= new ReadOnlyCollection<T>([.. Objects.Select(_create)]);
}
