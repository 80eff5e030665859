namespace ConnectorSdk.Readme.Tests.Blocks;

/// <summary>Identifies a block without its content, so that the code can be corrected.</summary>
/// <param name="Package">The package of the README.</param>
/// <param name="Heading">The heading of the section.</param>
/// <param name="Language">The language after the fence.</param>
/// <param name="Number">The number among the blocks of this language in the section.</param>
public sealed record BlockId(string Package, string Heading, string Language, int Number)
{
    public override string ToString() => $"{Package}, {Heading}, {Language} {Number}";
}
