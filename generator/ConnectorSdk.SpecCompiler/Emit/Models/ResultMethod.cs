namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>A method of a result that creates a builder for the object.</summary>
internal sealed record ResultMethod(string Name, string BuilderName, string Cmdlet);
