using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>A variable of the converted code.</summary>
internal sealed record CodeVariable(string Name, CodeType Type)
{
    public CodeValue Value => new(Name, Type);
}
