namespace ConnectorSdk.Rules.Predicates;

/// <summary>The kinds of rule that tools tell apart.</summary>
internal enum RuleKind
{
    Requires,
    NoEffect,
    Excludes,
    AtLeastOne,
    ExactlyOne,
    Range,
    MaxLength,
    MinLength,
    MaxCount,
    MinCount,
    Format,
    AllowedValues,
    Compare,
    VersionOnly,
    Reserved,
    Deprecated,
}
