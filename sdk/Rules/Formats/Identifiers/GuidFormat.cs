using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Identifiers;

/// <summary>
/// A GUID, in any of the forms that the framework reads. Object ids are GUIDs that documents call by another name.
/// </summary>
internal sealed class GuidFormat(string description) : ValueFormat(description)
{
    public override Truth Matches(string value) => TruthLogic.Of(Guid.TryParse(value, out _));
}
