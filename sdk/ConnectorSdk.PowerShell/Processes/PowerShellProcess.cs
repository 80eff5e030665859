namespace ConnectorSdk.PowerShell;

/// <summary>
/// Specifies the program of the processes in which commands run outside the process of the service. Each runspace has a process.
/// </summary>
public sealed class PowerShellProcess
{
    /// <summary>Gets or sets the path of the program.</summary>
    /// <value>
    /// The path of <c>pwsh</c> 7.4 or later, or of a program whose first statement calls <see cref="PowerShellWorker.TryRun"/>.
    /// The default is <see langword="null"/>: the <c>pwsh</c> that the system finds.
    /// </value>
    public string? FileName { get; set; }

    /// <summary>
    /// Gets arguments that come before those of PowerShell, such as the path of the assembly for <c>dotnet</c>.
    /// </summary>
    public IList<string> Arguments { get; } = [];
}
