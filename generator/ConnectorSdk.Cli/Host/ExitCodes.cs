namespace ConnectorSdk.Cli.Host;

/// <summary>What the process says to its caller.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>There is at least one error finding.</summary>
    public const int ErrorsFound = 1;

    /// <summary>There is at least one difference.</summary>
    public const int DifferencesFound = 1;

    /// <summary>A document has no code, because it can't be read.</summary>
    public const int CodeMissing = 1;

    /// <summary>The command couldn't run: an argument is unusable or a file can't be read.</summary>
    public const int Unusable = 2;
}
