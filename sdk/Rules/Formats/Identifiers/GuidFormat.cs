using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Identifiers;

/// <summary>Accepts a GUID in any form that .NET parses. Object IDs are GUIDs that have another name in documents.</summary>
internal sealed class GuidFormat(string description) : ValueFormat(description)
{
    public override Truth Matches(string value) => TruthLogic.Of(Guid.TryParse(value, out _));
}
