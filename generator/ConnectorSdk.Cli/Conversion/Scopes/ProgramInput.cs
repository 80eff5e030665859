using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>
/// A variable whose value the caller of the program provides. <paramref name="Name"/> is its name in the script.
/// </summary>
internal sealed record ProgramInput(string Name, CodeVariable Variable)
{
    /// <summary>
    /// The position among the script's parameters. Variables in a default value have the position of its parameter.
    /// </summary>
    public int Order { get; init; }

    public bool IsSwitch { get; init; }

    public bool IsOptional { get; init; }

    public CodeValue? Default { get; init; }

    /// <summary>The comments before the declaration.</summary>
    public IReadOnlyList<CodeStatement> Comments { get; init; } = [];

    /// <summary>A comment at the end of the declaration.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// True if the caller passes it by position. A credential is a variable of the session that runs the commands.
    /// </summary>
    public bool IsPositional => !IsSwitch && Variable.Type.Kind != CodeKind.Credential;
}
