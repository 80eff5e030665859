namespace ConnectorSdk.Carriers;

/// <summary>What a carrier logs when commands are repeated.</summary>
internal interface ICarrierLog
{
    void Retrying(string cmdlet, int attempt, TimeSpan delay, CmdletErrorKind kind);

    void Looking(string cmdlet);

    void Recovered(string cmdlet);

    void Undecided(string cmdlet, CmdletErrorKind kind);
}
