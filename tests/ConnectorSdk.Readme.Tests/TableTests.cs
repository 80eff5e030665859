using System.Diagnostics.Metrics;
using System.Globalization;
using System.Reflection;
using ConnectorSdk.ExchangeOnline;
using ConnectorSdk.Hosting;
using ConnectorSdk.PowerShell;
using ConnectorSdk.Readme.Tests.Blocks;
using ConnectorSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConnectorSdk.Readme.Tests;

/// <summary>The tables of the pages list everything that the packages have.</summary>
public sealed class TableTests
{
    private const string Hosting = "ConnectorSdk.Hosting";

    /// <summary>The assembly, the section, and the column of the level of each table of log events.</summary>
    public static TheoryData<string, string, int> LogTables => new()
    {
        { Hosting, "Logs", 1 },
        { "ConnectorSdk.ExchangeOnline", "Log events", 1 },
        { "ConnectorSdk.PowerShell", "Log events", 2 },
    };

    [Theory]
    [MemberData(nameof(LogTables))]
    public void A_table_of_log_events_has_each_with_its_level(string package, string heading, int level)
        => Assert.Equal(
            Events(package).Select(message => $"{message.EventId} {LevelOf(message)}").Order(),
            ReadmePage.Of(package).Table(heading).Select(row => $"{row[0]} {row[level]}").Order());

    [Fact]
    public void The_table_of_log_events_of_PowerShell_has_their_names()
        => Assert.Equal(
            Events("ConnectorSdk.PowerShell").Select(message => $"{message.EventId} {message.EventName}").Order(),
            ReadmePage.Of("ConnectorSdk.PowerShell").Table("Log events").Select(row => $"{row[0]} {row[1]}").Order());

    [Fact]
    public void The_table_of_options_has_each_with_its_default()
        => Assert.Equal(
            typeof(ExchangeOptions).GetProperties()
                .Select(property => $"{property.Name}: {DefaultOf(property)}").Order(),
            ReadmePage.Of(Hosting).Table("Options").Select(row => $"{row[0]}: {row[1]}").Order());

    [Fact]
    public void The_table_of_instruments_has_each_with_its_unit()
    {
        var instruments = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == ExchangeTelemetry.MeterName)
            {
                instruments.Add($"{instrument.Name} {instrument.Unit}");
            }
        };
        listener.Start();
        var services = new ServiceCollection();
        services.AddExchange().UseInvoker(_ => new InMemoryExchange(Cmdlets.Catalog));
        using var provider = services.BuildServiceProvider();
        _ = provider.GetRequiredService<ICmdletInvoker>();

        Assert.Equal(
            instruments.Distinct().Order(),
            ReadmePage.Of(Hosting).Table("Traces and metrics").Select(row => $"{row[0]} {row[1]}").Order());
    }

    [Fact]
    public void The_table_of_clouds_has_each_with_its_host()
        => Assert.Equal(
            typeof(ExchangeOnlineCloud).GetProperties()
                .Where(property => property.PropertyType == typeof(ExchangeOnlineCloud))
                .Select(property => $"{property.Name} {((ExchangeOnlineCloud)property.GetValue(null)!).Endpoint.Host}")
                .Append("Custom yours; http only on this machine").Order(),
            ReadmePage.Of("ConnectorSdk.ExchangeOnline").Table("Clouds")
                .Select(row => $"{row[0].Split(' ')[0]} {row[1]}").Order());

    [Fact]
    public void The_table_of_connections_has_each_method()
        => Assert.Equal(
            typeof(ExchangeConnection).GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Select(method => method.Name).Order(),
            ReadmePage.Of("ConnectorSdk.PowerShell").Table("Connections")
                .SelectMany(row => row[0].Split(", ")).Select(name => name.Split(' ')[0]).Order());

    private static IEnumerable<LoggerMessageAttribute> Events(string package) => Assembly.Load(package).GetTypes()
        .SelectMany(type => type.GetMethods(
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance
            | BindingFlags.DeclaredOnly))
        .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>())
        .OfType<LoggerMessageAttribute>();

    /// <summary>A message without a level of its own is a warning or an error.</summary>
    private static string LevelOf(LoggerMessageAttribute message)
        => message.Level == LogLevel.None ? "Warning, Error" : message.Level.ToString();

    private static string DefaultOf(PropertyInfo property) => property.GetValue(new ExchangeOptions()) switch
    {
        null => "none",
        TimeSpan time => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds} seconds"),
        var value => value.ToString()!.ToLowerInvariant(),
    };
}
