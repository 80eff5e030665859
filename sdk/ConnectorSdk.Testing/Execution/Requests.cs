using ConnectorSdk.Testing.Objects;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Converts commands to requests and back.</summary>
internal static class Requests
{
    /// <summary>Creates the request of a command. Variables and credentials are replaced by their values.</summary>
    public static ServerRequest Of(CmdletCommand command) => new(
        command.Name,
        [.. command.Parameters.Select(argument
            => new KeyValuePair<string, object?>(argument.Name, ReceivedValue.Of(argument.GetInvocationValue())))]);

    /// <summary>Converts the values of a request to the types that servers use.</summary>
    public static ServerRequest WithReceivedValues(ServerRequest request) => request with
    {
        Parameters = [.. request.Parameters.Select(parameter
            => new KeyValuePair<string, object?>(parameter.Key, ReceivedValue.Of(parameter.Value)))],
    };

    /// <summary>Creates the command of a request.</summary>
    /// <returns>The error if the request isn't a valid command or requires confirmation; otherwise, null.</returns>
    public static ServerError? TryCreateCommand(ServerRequest request, out CmdletCommand command)
    {
        try
        {
            command = CmdletCommand.Create(
                request.Cmdlet,
                request.Parameters.Select(parameter
                    => new KeyValuePair<string, object?>(parameter.Key, ReceivedValue.ToParameter(parameter.Value))));
        }
        catch (ArgumentException problem)
        {
            command = null!;
            return ServerErrors.Invalid(problem.Message);
        }

        return command.TryGetParameter(KnownNames.Confirm, out var confirm) && confirm.Value is true
            ? ServerErrors.Invalid("The command asks a question, and there is no user to answer it.", KnownNames.Confirm)
            : null;
    }
}
