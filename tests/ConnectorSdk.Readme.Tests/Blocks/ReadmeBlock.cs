namespace ConnectorSdk.Readme.Tests.Blocks;

/// <summary>Represents a fenced code block of a README.</summary>
/// <param name="Id">The package, the heading, the language, and the number of the block.</param>
/// <param name="Text">The code.</param>
/// <param name="Line">The line of the file in which the code starts.</param>
/// <param name="Earlier">The C# blocks above this one.</param>
public sealed record ReadmeBlock(BlockId Id, string Text, int Line, IReadOnlyList<ReadmeBlock> Earlier)
{
    public override string ToString() => Id.ToString();
}
