namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>
/// A property of a result. <paramref name="Name"/> is the server's name, and <paramref name="Identifier"/> is the C# name.
/// </summary>
internal sealed record ResultProperty(string Name, string Identifier, ShapeKind Kind, string Type, bool IsList);
