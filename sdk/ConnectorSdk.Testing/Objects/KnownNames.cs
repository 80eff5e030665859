namespace ConnectorSdk.Testing.Objects;

/// <summary>
/// Provides the parameters and properties that have the same meaning for all cmdlets. The code contains no other names.
/// </summary>
internal static class KnownNames
{
    public const string Name = "Name";
    public const string Identity = "Identity";
    public const string Guid = "Guid";
    public const string DistinguishedName = "DistinguishedName";
    public const string Enabled = "Enabled";
    public const string ResultSize = "ResultSize";
    public const string Confirm = "Confirm";
    public const string WhatIf = "WhatIf";
    public const string ErrorAction = "ErrorAction";
    public const string WarningAction = "WarningAction";
}
