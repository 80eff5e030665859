namespace ConnectorSdk.Cli.Host;

/// <summary>The exit codes of the process.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>There is at least one finding of severity error.</summary>
    public const int ErrorsFound = 1;

    /// <summary>There is at least one difference.</summary>
    public const int DifferencesFound = 1;

    /// <summary>At least one document can't be read, so its code isn't generated.</summary>
    public const int CodeMissing = 1;

    /// <summary>The command couldn't run, because an argument isn't valid or a file can't be read.</summary>
    public const int Unusable = 2;
}
