namespace ConnectorSdk.PowerShell;

/// <summary>Options of a <see cref="PowerShellInvoker"/>. Changes after its creation have no effect.</summary>
public sealed class PowerShellInvokerOptions
{
    /// <summary>Gets or sets how a runspace is connected.</summary>
    public required ExchangeConnection Connection { get; set; }

    /// <summary>
    /// Gets or sets the maximum number of commands that run at the same time, from 1 to 16. Each runspace has its own connection
    /// and needs memory. The default is 1.
    /// </summary>
    public int MaxRunspaces { get; set; } = 1;

    /// <summary>
    /// Gets the cmdlets that Exchange Online loads. Name those that you use to save memory. If the list is empty, all cmdlets are
    /// loaded.
    /// </summary>
    public IList<string> Cmdlets { get; } = [];

    /// <summary>Gets or sets the maximum duration of one attempt of a command. The default is 15 minutes.</summary>
    public TimeSpan CommandTimeout { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Gets or sets the maximum duration of connecting. The default is 2 minutes.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Gets or sets the time after which a command that doesn't stop is abandoned with its runspace. The default is 10 seconds.
    /// </summary>
    public TimeSpan StopTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Gets or sets the age at which an idle runspace is replaced, before a token expires. The default is 50 minutes.
    /// </summary>
    public TimeSpan MaxConnectionAge { get; set; } = TimeSpan.FromMinutes(50);

    /// <summary>Gets how commands are repeated.</summary>
    public CmdletRetryOptions Retry { get; } = new();

    /// <summary>Gets or sets the program in which commands run.</summary>
    /// <value>The program, or <see langword="null"/> to run commands in the current process. The default is null.</value>
    public PowerShellProcess? Process { get; set; }

    /// <summary>Gets the folders that are searched for modules before those in <c>PSModulePath</c>.</summary>
    public IList<string> ModulePaths { get; } = [];
}
