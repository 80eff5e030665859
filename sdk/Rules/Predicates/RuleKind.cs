namespace ConnectorSdk.Rules.Predicates;

/// <summary>Specifies the kind of a rule for tools.</summary>
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
