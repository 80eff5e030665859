namespace ConnectorSdk.Hosting;

/// <summary>The names of the traces and metrics of commands, for the configuration of OpenTelemetry.</summary>
public static class ExchangeTelemetry
{
    /// <summary>The name of the source of activities. Each command is an activity with the name of its cmdlet.</summary>
    public const string ActivitySourceName = "ConnectorSdk";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "ConnectorSdk";
}
