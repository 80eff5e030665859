namespace ConnectorSdk;

/// <summary>A member of an enum with its PowerShell spelling.</summary>
internal sealed record EnumMember(string Text, Enum Value)
{
    /// <summary>How commands write it.</summary>
    public string Written { get; } = PowerShellText.QuoteUnlessBare(Text);

    public override string ToString() => Text;
}
