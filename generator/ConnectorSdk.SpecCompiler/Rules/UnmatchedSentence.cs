namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// A sentence that looks like a constraint but didn't become a rule. <paramref name="Parameter"/> is the section that contains
/// the sentence. <paramref name="Line"/> and <paramref name="Column"/> count from 1.
/// </summary>
internal sealed record UnmatchedSentence(string Parameter, string Text, int Line, int Column, string Reason);
