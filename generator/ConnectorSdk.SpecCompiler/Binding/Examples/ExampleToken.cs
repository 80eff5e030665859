
namespace ConnectorSdk.SpecCompiler.Binding.Examples;

/// <summary>A word of a command line. <paramref name="Text"/> is null if only PowerShell can compute the value.</summary>
internal sealed record ExampleToken(string? Text, bool IsQuoted, bool EndsWithComma);
