using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Texts;

/// <summary>Rejects the characters that the name of the format lists.</summary>
internal sealed class WithoutFormat(string characters)
    : ValueFormat("a string without " + string.Join(" ", characters.Select(Describe)))
{
    public const string Prefix = "without ";

    private readonly char[] _characters = [.. characters];

    public override Truth Matches(string value) => TruthLogic.Of(value.IndexOfAny(_characters) < 0);

    protected override bool MayContain(char c) => Array.IndexOf(_characters, c) < 0;

    private static string Describe(char character) => character == ' ' ? "spaces" : character.ToString();
}
