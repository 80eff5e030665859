namespace ConnectorSdk.Cli.Differences.Api;

/// <summary>
/// A public declaration of the generated code. <paramref name="Container"/> is the class that has it, such as
/// <c>Lamp.NewBuilder</c>. <paramref name="Name"/> is its name without arguments, and <paramref name="Text"/> what people read.
/// </summary>
internal sealed record ApiMember(string Container, string Name, string Text)
{
    /// <summary>What source code relies on: each of these must stay, or code that uses the declaration doesn't compile.</summary>
    public required IReadOnlyList<string> SourceKeys { get; init; }

    /// <summary>What compiled code relies on: names and types, and the numbers of enum members.</summary>
    public required string BinaryKey { get; init; }

    /// <summary>Whether the declaration is a member of an enum.</summary>
    public bool IsValue { get; init; }
}
