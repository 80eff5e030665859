using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// A documented list of values, with the sentence before it. A list of formats or examples isn't closed. <paramref name="File"/>
/// is the errata file with the list, or null for the document itself.
/// </summary>
internal sealed record ValueList(
    EquatableArray<ListedValue> Values, bool IsClosed, string Quote, int Line, string? File = null);
