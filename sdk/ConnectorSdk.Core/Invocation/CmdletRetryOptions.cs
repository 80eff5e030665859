namespace ConnectorSdk;

/// <summary>
/// Specifies how often and when a carrier repeats commands. Whether a command may be repeated depends on its verb and on the
/// failure, and can't be configured. Times are from 0 to 24 days.
/// </summary>
public sealed class CmdletRetryOptions
{
    /// <summary>
    /// Gets or sets the maximum number of times that a command is sent, from 1 (never repeated) to 50. The default is 5.
    /// </summary>
    public int MaxAttempts { get; set; } = 5;

    /// <summary>Gets or sets the delay before the second attempt. It doubles each time. The default is 2 seconds.</summary>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Gets or sets the longest delay that the carrier chooses itself. The default is 60 seconds.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Gets or sets the time after which no attempt starts. If the server defers a command for longer, the command fails
    /// immediately. The default is 5 minutes.
    /// </summary>
    public TimeSpan MaxDuration { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Gets or sets a value indicating whether a <c>New-</c> command that may have taken effect looks for its object before it is
    /// repeated. If false, such a failure is reported. The default is true.
    /// </summary>
    /// <remarks>
    /// The command is repeated if there is no object of its name. Set this property to false for cmdlets whose objects don't have
    /// unique names, and for those whose <c>Get-</c> cmdlet doesn't list all objects without further parameters: there, an object
    /// could be created twice. An object that has no date of creation, or is one of several with the name, is never taken for the
    /// result. Such a failure is reported.
    /// </remarks>
    public bool LookBeforeRepeat { get; set; } = true;
}
