using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Random words.</summary>
internal static class SampleWords
{
    public static Gen<string> AnyOf(params IReadOnlyList<string> words) => Gen.Int[0, words.Count - 1].Select(i => words[i]);
}
