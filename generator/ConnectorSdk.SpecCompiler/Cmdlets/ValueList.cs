using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// A documented list of values, with the sentence before it. A list of mere forms or examples isn't closed.
/// <paramref name="File"/> names the errata that it stands in; null is the document itself.
/// </summary>
internal sealed record ValueList(
    EquatableArray<ListedValue> Values, bool IsClosed, string Quote, int Line, string? File = null);
