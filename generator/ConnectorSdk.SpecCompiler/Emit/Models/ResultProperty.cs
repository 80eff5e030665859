namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>
/// A property of a result. <paramref name="Name"/> is the server's, and <paramref name="Identifier"/> that of C#.
/// </summary>
internal sealed record ResultProperty(string Name, string Identifier, ShapeKind Kind, string Type, bool IsList);
