using ConnectorSdk.Cli.Site.Signatures;

namespace ConnectorSdk.Cli.Site.Model;

/// <summary>A parameter set, as PowerShell and as C# see it.</summary>
/// <param name="Name">The name; empty if the cmdlet has only one set.</param>
/// <param name="IsDefault">True for the default set.</param>
/// <param name="Syntax">The parameters in the order of PowerShell's syntax diagrams.</param>
/// <param name="Entries">The methods that create the builder.</param>
internal sealed record SetReference(
    string Name, bool IsDefault, IReadOnlyList<SyntaxItem> Syntax, IReadOnlyList<EmittedMember> Entries);
