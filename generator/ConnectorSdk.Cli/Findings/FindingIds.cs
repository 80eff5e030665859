namespace ConnectorSdk.Cli.Findings;

/// <summary>
/// The IDs of errors that only scripts can have, because the C# compiler reports them in code. Violated rules have the IDs of
/// <c>DiagnosticIds</c>.
/// </summary>
internal static class FindingIds
{
    public const string Syntax = "CSDK4001";
    public const string UnknownParameter = "CSDK4002";
    public const string AmbiguousParameter = "CSDK4003";
    public const string MissingArgument = "CSDK4004";
    public const string UnexpectedArgument = "CSDK4005";
    public const string GivenTwice = "CSDK4006";
    public const string NoParameterSet = "CSDK4007";
    public const string NotChecked = "CSDK4008";
    public const string Unreadable = "CSDK4009";
}
