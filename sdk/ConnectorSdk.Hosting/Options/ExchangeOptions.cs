namespace ConnectorSdk.Hosting;

/// <summary>Specifies how the commands of a tenant are run, whatever carries them.</summary>
public sealed class ExchangeOptions
{
    /// <summary>
    /// Gets or sets the time after which a command fails, over all attempts. Commands whose objects are read one by one have no
    /// such limit. The default is no limit; the carrier has its own for each attempt.
    /// </summary>
    public TimeSpan? CommandTimeout { get; set; }

    /// <summary>
    /// Gets or sets whether commands that may change something are refused before they are sent. The default is false.
    /// </summary>
    public bool ReadOnly { get; set; }

    /// <summary>
    /// Gets or sets the command that the health check runs, such as <c>Get-OrganizationConfig</c>. By default, the health check
    /// sends nothing and reports that it didn't.
    /// </summary>
    public CmdletCommand? HealthCommand { get; set; }

    /// <summary>Gets or sets the time that the health check waits. The default is 30 seconds.</summary>
    public TimeSpan HealthTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets or sets whether the PowerShell text of each command is logged at the level Debug. It contains names and other values,
    /// but no credential. The default is false.
    /// </summary>
    public bool LogCommands { get; set; }
}
