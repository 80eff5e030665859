namespace ConnectorSdk.SpecCompiler.Rules.Notation;

/// <summary>Why a line is no rule. <paramref name="Column"/> is that of the first character that is wrong, from 1.</summary>
internal sealed record RuleProblem(int Column, string Text, string? Suggestion = null)
{
    public override string ToString() => Text + "." + (Suggestion is null ? "" : $" Did you mean '{Suggestion}'?");
}
