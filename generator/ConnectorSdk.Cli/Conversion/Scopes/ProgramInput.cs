using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>A variable whose value the caller of the program gives. <paramref name="Name"/> is that of the script.</summary>
internal sealed record ProgramInput(string Name, CodeVariable Variable)
{
    /// <summary>The place among the parameters of the script. What their default values need has their place.</summary>
    public int Order { get; init; }

    public bool IsSwitch { get; init; }

    public bool IsOptional { get; init; }

    public CodeValue? Default { get; init; }

    /// <summary>The comments before the declaration.</summary>
    public IReadOnlyList<CodeStatement> Comments { get; init; } = [];

    /// <summary>A comment behind the declaration.</summary>
    public string? Note { get; init; }

    /// <summary>The caller gives it by its place. A credential is a variable where the commands are run.</summary>
    public bool IsPositional => !IsSwitch && Variable.Type.Kind != CodeKind.Credential;
}
