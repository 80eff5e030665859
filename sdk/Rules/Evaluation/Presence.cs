namespace ConnectorSdk.Rules.Evaluation;

/// <summary>Specifies whether a command sets a parameter.</summary>
internal enum Presence
{
    NotGiven,
    MaybeGiven,
    Given,
}
