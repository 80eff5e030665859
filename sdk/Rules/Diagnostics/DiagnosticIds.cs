using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.Rules.Diagnostics;

/// <summary>Provides the IDs of violated rules, which are the same at compile time and at run time.</summary>
internal static class DiagnosticIds
{
    public const string Mandatory = "CSDK1001";
    public const string Requires = "CSDK1002";
    public const string Excludes = "CSDK1003";
    public const string Choice = "CSDK1004";
    public const string Range = "CSDK1005";
    public const string Length = "CSDK1006";
    public const string Format = "CSDK1007";
    public const string AllowedValues = "CSDK1008";
    public const string Compare = "CSDK1009";
    public const string NoEffect = "CSDK2001";
    public const string Reserved = "CSDK2002";
    public const string Deprecated = "CSDK2003";
    public const string Product = "CSDK2004";
    public const string DoubtfulCombination = "CSDK2005";
    public const string DoubtfulValue = "CSDK2006";

    public static string Of(RuleKind kind, RuleSeverity severity) => kind switch
    {
        RuleKind.NoEffect => NoEffect,
        RuleKind.Reserved => Reserved,
        RuleKind.Deprecated => Deprecated,
        RuleKind.VersionOnly => Product,
        RuleKind.Requires or RuleKind.Excludes or RuleKind.AtLeastOne or RuleKind.ExactlyOne when severity == RuleSeverity.Warning
            => DoubtfulCombination,
        _ when severity == RuleSeverity.Warning => DoubtfulValue,
        RuleKind.Requires => Requires,
        RuleKind.Excludes => Excludes,
        RuleKind.AtLeastOne or RuleKind.ExactlyOne => Choice,
        RuleKind.Range => Range,
        RuleKind.Format => Format,
        RuleKind.AllowedValues => AllowedValues,
        RuleKind.Compare => Compare,
        _ => Length,
    };
}
