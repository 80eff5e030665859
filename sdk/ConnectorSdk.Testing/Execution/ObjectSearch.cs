using ConnectorSdk.Testing.Canonical;
using ConnectorSdk.Testing.Facts;
using ConnectorSdk.Testing.Objects;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Finds the objects that a command refers to.</summary>
internal static class ObjectSearch
{
    /// <summary>Gets the object that a command changes.</summary>
    /// <exception cref="ServerException">There is no such object, or there are several.</exception>
    public static StoredObject Single(CheckedCommand command, ServerContext server)
    {
        var store = server.StoreOf(command.Noun.Noun);
        var found = command.Identity is { } identity
            ? store.Find(identity, command.Noun.Show)
            : [.. store.Objects.Where(IsMatch(command, command.Cmdlet.Forms))];
        var shown = command.Identity ?? command.Noun.Noun;
        return found.Count switch
        {
            0 => throw new ServerException(ServerErrors.NotFound(shown)),
            1 => found[0],
            _ => throw new ServerException(ServerErrors.Ambiguous(shown)),
        };
    }

    /// <summary>Gets a function that determines whether an object matches the filter parameters of a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="filters">The parameters that can be filters.</param>
    public static Func<StoredObject, bool> IsMatch(CheckedCommand command, IEnumerable<ParameterForm> filters)
    {
        List<ParameterForm> given = [.. filters.Where(form => command.Values.ContainsKey(form.Name)
            && form.Shape is not (ValueShape.Switch or ValueShape.Opaque)
            && !form.Name.Equals(KnownNames.Identity, StringComparison.OrdinalIgnoreCase))];
        return item => given.TrueForAll(form => !IsShown(item, command.Noun, form.Name)
            || StoredValue.Matches(command.Noun.Show(item, form.Name), command.Find(form.Name)));
    }

    /// <summary>Determines whether another object has the same key.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="store">The objects.</param>
    /// <param name="name">The name of the new or renamed object.</param>
    /// <param name="show">Returns the values of the new or renamed object.</param>
    /// <param name="self">The renamed object, or null for a new object.</param>
    public static bool IsTaken(
        NounModel noun, ObjectStore store, string name, Func<string, object?> show, StoredObject? self = null)
    {
        string[] key = [.. noun.Facts.First(FactKind.Unique)?.Property.Split(',') ?? []];
        return store.Named(name).Any(other => other != self
            && Array.TrueForAll(key, property => property == KnownNames.Name
                || StoredValue.Matches(noun.Show(other, property), show(property))));
    }

    private static bool IsShown(StoredObject item, NounModel noun, string property)
        => item.Has(property) || noun.FindProperty(property) is not null;
}
