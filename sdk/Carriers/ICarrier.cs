namespace ConnectorSdk.Carriers;

/// <summary>Sends a command once.</summary>
internal interface ICarrier
{
    /// <summary>
    /// Makes one attempt. A failure is a <see cref="CmdletException"/> that states whether the command may have acted.
    /// </summary>
    Task<CmdletResult> SendAsync(CmdletCommand command, int attempt, CancellationToken cancellationToken);
}
