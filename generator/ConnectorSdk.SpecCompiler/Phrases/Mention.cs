namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// Names of parameters that a sentence mentions together. <paramref name="Unknown"/> are names of that shape that the cmdlet
/// doesn't have.
/// </summary>
internal sealed record Mention(IReadOnlyList<string> Parameters, IReadOnlyList<string> Unknown, bool IsAlternative);
