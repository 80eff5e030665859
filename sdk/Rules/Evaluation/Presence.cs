namespace ConnectorSdk.Rules.Evaluation;

/// <summary>Whether a parameter is on the command line.</summary>
internal enum Presence
{
    NotGiven,
    MaybeGiven,
    Given,
}
