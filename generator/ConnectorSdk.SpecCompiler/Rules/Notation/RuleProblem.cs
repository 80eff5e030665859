namespace ConnectorSdk.SpecCompiler.Rules.Notation;

/// <summary>
/// The reason why a line isn't a rule. <paramref name="Column"/> is the column of the first wrong character, counted from 1.
/// </summary>
internal sealed record RuleProblem(int Column, string Text, string? Suggestion = null)
{
    public override string ToString() => Text + "." + (Suggestion is null ? "" : $" Did you mean '{Suggestion}'?");
}
