using ConnectorSdk.Cli.Site.Signatures;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>A parameter set in PowerShell and in C#.</summary>
/// <param name="Name">The name, or an empty text if the cmdlet has only one parameter set.</param>
/// <param name="IsDefault">True for the default set.</param>
/// <param name="Syntax">The parameters in the order of PowerShell's syntax diagrams.</param>
/// <param name="Entries">The methods that create the builder.</param>
internal sealed record SetReference(
    string Name, bool IsDefault, IReadOnlyList<SyntaxItem> Syntax, IReadOnlyList<EmittedMember> Entries);
