namespace ConnectorSdk.Testing.Canonical;

/// <summary>A value that the server refuses because of its type.</summary>
internal sealed class ConversionException(string message) : Exception(message);
