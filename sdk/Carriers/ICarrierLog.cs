namespace ConnectorSdk.Carriers;

/// <summary>Logs the repetitions of commands.</summary>
internal interface ICarrierLog
{
    void Retrying(string cmdlet, int attempt, TimeSpan delay, CmdletErrorKind kind);

    void Looking(string cmdlet);

    void Recovered(string cmdlet);

    void Undecided(string cmdlet, CmdletErrorKind kind);
}
