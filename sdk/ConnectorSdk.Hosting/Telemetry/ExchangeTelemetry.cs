namespace ConnectorSdk.Hosting;

/// <summary>Provides the names of the traces and metrics of commands, for the configuration of OpenTelemetry.</summary>
public static class ExchangeTelemetry
{
    /// <summary>The name of the activity source. Each command is an activity with the name of its cmdlet.</summary>
    public const string ActivitySourceName = "ConnectorSdk";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "ConnectorSdk";
}
