namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>A column and the name of its C# property.</summary>
internal sealed record RowColumn(string Header, string Property, CodeType Type);
