namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// A sentence that reads like a constraint and became no rule. <paramref name="Parameter"/> is the section that holds it,
/// <paramref name="Reason"/> says why it became none.
/// </summary>
internal sealed record UnmatchedSentence(string Parameter, string Text, int Line, int Column, string Reason);
