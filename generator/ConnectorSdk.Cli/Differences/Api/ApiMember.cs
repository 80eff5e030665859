namespace ConnectorSdk.Cli.Differences.Api;

/// <summary>
/// A public declaration of the generated code. <paramref name="Container"/> is its class, such as <c>Lamp.NewBuilder</c>.
/// <paramref name="Name"/> is its name without arguments, and <paramref name="Text"/> is the text for users.
/// </summary>
internal sealed record ApiMember(string Container, string Name, string Text)
{
    /// <summary>
    /// The keys that source code relies on. If one of them is removed, code with the declaration doesn't compile.
    /// </summary>
    public required IReadOnlyList<string> SourceKeys { get; init; }

    /// <summary>The key that compiled code relies on: names and types, and the numbers of enum members.</summary>
    public required string BinaryKey { get; init; }

    /// <summary>True if the declaration is an enum member.</summary>
    public bool IsValue { get; init; }
}
