using ConnectorSdk.Testing.Objects;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Turns commands into requests and back.</summary>
internal static class Requests
{
    /// <summary>The request of a command. Variables and credentials have their values.</summary>
    public static ServerRequest Of(CmdletCommand command) => new(
        command.Name,
        [.. command.Parameters.Select(argument
            => new KeyValuePair<string, object?>(argument.Name, ReceivedValue.Of(argument.GetInvocationValue())))]);

    /// <summary>The request with values of the types that servers work with.</summary>
    public static ServerRequest WithReceivedValues(ServerRequest request) => request with
    {
        Parameters = [.. request.Parameters.Select(parameter
            => new KeyValuePair<string, object?>(parameter.Key, ReceivedValue.Of(parameter.Value)))],
    };

    /// <summary>Creates the command of a request.</summary>
    /// <returns>The error if the request isn't a command, or if it asks a user; otherwise, null.</returns>
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
