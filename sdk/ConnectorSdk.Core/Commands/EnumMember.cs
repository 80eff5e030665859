namespace ConnectorSdk;

/// <summary>Represents an enum member with its PowerShell spelling.</summary>
internal sealed record EnumMember(string Text, Enum Value)
{
    /// <summary>Gets the member as PowerShell code.</summary>
    public string Written { get; } = PowerShellBuffer.QuoteUnlessBare(Text);

    public override string ToString() => Text;
}
