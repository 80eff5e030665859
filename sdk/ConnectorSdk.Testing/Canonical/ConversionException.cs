namespace ConnectorSdk.Testing.Canonical;

/// <summary>The exception that is thrown when the server rejects a value because of its type.</summary>
internal sealed class ConversionException(string message) : Exception(message);
