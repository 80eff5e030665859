using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Testing.Execution;

/// <summary>The exception that ends the execution of a command with an error of the server.</summary>
internal sealed class ServerException(ServerError error) : Exception(error.Message)
{
    public ServerError Error => error;
}
