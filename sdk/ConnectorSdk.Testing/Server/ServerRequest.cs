using System.ComponentModel;

namespace ConnectorSdk.Testing.Server;

/// <summary>
/// Represents a command that a server receives. Its values are null, Booleans, 64-bit integers, doubles, strings, time spans,
/// dates, GUIDs, lists as <see cref="IReadOnlyList{T}"/> of objects, tables as <see cref="IReadOnlyDictionary{TKey, TValue}"/>,
/// and other objects such as credentials.
/// </summary>
/// <param name="Cmdlet">The name of the cmdlet.</param>
/// <param name="Parameters">The parameters, in order.</param>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed record ServerRequest(string Cmdlet, IReadOnlyList<KeyValuePair<string, object?>> Parameters);
