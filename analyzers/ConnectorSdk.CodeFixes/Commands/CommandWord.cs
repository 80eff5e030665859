namespace ConnectorSdk.CodeFixes.Commands;

/// <summary>A value on a command line. A variable is one of <c>$true</c> and <c>$false</c>.</summary>
internal sealed record CommandWord(string Text, bool IsQuoted, bool IsVariable);
