namespace ConnectorSdk.CodeFixes.Commands;

/// <summary>Represents a value in a command line. A variable is <c>$true</c> or <c>$false</c>.</summary>
internal sealed record CommandWord(string Text, bool IsQuoted, bool IsVariable);
