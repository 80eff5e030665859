namespace ConnectorSdk.Hosting.Tests.TestDoubles;

/// <summary>Fails each command with the same error.</summary>
internal sealed class FailingInvoker(CmdletError error, CmdletEffect effect) : ICmdletInvoker
{
    public Task<CmdletResult> InvokeAsync(CmdletCommand command, CancellationToken cancellationToken = default)
        => Task.FromException<CmdletResult>(CmdletException.Create(error, command, effect));
}
