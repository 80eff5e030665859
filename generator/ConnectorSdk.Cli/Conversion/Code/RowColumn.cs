namespace ConnectorSdk.Cli.Conversion.Code;

/// <summary>A column, with the name that its property has in C#.</summary>
internal sealed record RowColumn(string Header, string Property, CodeType Type);
