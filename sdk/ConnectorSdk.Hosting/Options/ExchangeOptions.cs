namespace ConnectorSdk.Hosting;

/// <summary>Specifies how the commands of a tenant are run, independently of the carrier.</summary>
public sealed class ExchangeOptions
{
    /// <summary>
    /// Gets or sets the time after which a command fails, including all attempts. Commands whose objects are streamed have no
    /// such limit. By default, there is no limit. The carrier has its own limit for each attempt.
    /// </summary>
    public TimeSpan? CommandTimeout { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether commands that may change something are rejected before they are sent. The default
    /// is false.
    /// </summary>
    public bool ReadOnly { get; set; }

    /// <summary>
    /// Gets or sets the command that the health check runs, such as <c>Get-OrganizationConfig</c>. By default, the health check
    /// doesn't send a command and reports this. The command must be set in code. Configuration can't contain it.
    /// </summary>
    public CmdletCommand? HealthCommand { get; set; }

    /// <summary>Gets or sets the timeout of the health check. The default is 30 seconds.</summary>
    public TimeSpan HealthTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets or sets a value indicating whether the PowerShell text of each command is logged at the level Debug. It contains
    /// names and other values, but no credentials. The default is false.
    /// </summary>
    public bool LogCommands { get; set; }
}
