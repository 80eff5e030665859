using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Creates the errors of the server, with the IDs and types of real servers.</summary>
internal static class ServerErrors
{
    private const string BindingException = "System.Management.Automation.ParameterBindingException";

    public static ServerError UnknownCmdlet(string cmdlet) => new(
        CmdletErrorKind.UnknownCmdlet,
        "",
        "System.Management.Automation.CommandNotFoundException",
        $"The term '{cmdlet}' is not recognized as the name of a cmdlet.") { Target = cmdlet };

    public static ServerError UnknownParameter(string parameter) => new(
        CmdletErrorKind.UnknownParameter,
        "",
        BindingException,
        $"A parameter cannot be found that matches parameter name '{parameter}'.") { Parameter = parameter };

    public static ServerError MixedSets() => new(
        CmdletErrorKind.Invalid,
        "",
        BindingException,
        "Parameter set cannot be resolved using the specified named parameters.");

    public static ServerError Invalid(string message, string? parameter = null)
        => new(CmdletErrorKind.Invalid, "", "System.ArgumentException", message) { Parameter = parameter };

    public static ServerError NotFound(string identity) => new(
        CmdletErrorKind.NotFound,
        "Ex6F9304",
        "Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException",
        $"The operation couldn't be performed because object '{identity}' couldn't be found on 'DC01.fabrikam.com'.")
    {
        Target = identity,
    };

    public static ServerError Ambiguous(string identity) => new(
        CmdletErrorKind.Invalid,
        "",
        "Microsoft.Exchange.Configuration.Tasks.ManagementObjectAmbiguousException",
        $"The operation couldn't be performed because '{identity}' matches multiple entries.") { Target = identity };

    public static ServerError AlreadyExists(string name) => new(
        CmdletErrorKind.AlreadyExists,
        "Ex4D6E2A",
        "Microsoft.Exchange.Data.Directory.ADObjectAlreadyExistsException",
        $"The object '{name}' already exists.") { Target = name };
}
