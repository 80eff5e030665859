using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

namespace ConnectorSdk.ExchangeOnline.Tests.Carriers;

/// <summary>What a command gives, and the server's spelling of it.</summary>
public sealed class StoredObjectComparerTests
{
    public static TheoryData<object?, object?> Equal => new()
    {
        { null, "" },
        { "", null },
        { Array.Empty<string>(), null },
        { "", Array.Empty<string>() },
        { true, "True" },
        { 25L, "25" },
        { 26214400L, "25 MB (26,214,400 bytes)" },
        { "25MB", "25 MB (26,214,400 bytes)" },
        { "25600KB", "25 MB (26,214,400 bytes)" },
        { "unlimited", "Unlimited" },
        { TimeSpan.FromMinutes(10), "00:10:00" },
        { "00:10:00", TimeSpan.FromMinutes(10) },
        { "Hall", "HALL" },
        { "contoso.com", "smtp:contoso.com;1" },
        { "*", "SMTP:*;1" },
        { "smtp:contoso.com;5", "SMTP:contoso.com;5" },
        { new[] { "contoso.com", "fabrikam.com" }, new[] { "smtp:fabrikam.com;1", "smtp:contoso.com;1" } },
        { "contoso.com", new[] { "contoso.com" } },
        { new[] { "Tls", "Basic" }, "Basic, Tls" },
        { "10.0.0.0/24", "10.0.0.0-10.0.0.255" },
        { new[] { "10.0.0.1", "::1" }, new[] { "::1", "10.0.0.1" } },
        { "10.0.0.1-10.0.0.1", "10.0.0.1" },
        { Guid.Empty, "00000000-0000-0000-0000-000000000000" },
        { new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), "2026-01-02T03:04:05.0000000+00:00" },
    };

    public static TheoryData<object?, object?> Different => new()
    {
        { null, "x" },
        { "x", null },
        { true, false },
        { true, "perhaps" },
        { 25L, "26" },
        { "25MB", "26 MB (27,262,976 bytes)" },
        { "unlimited", "25 MB (26,214,400 bytes)" },
        { "contoso.com;5", "smtp:contoso.com;1" },
        { "x400:contoso;1", "smtp:contoso;1" },
        { "smtp:contoso.com", "contoso.com" },
        { "red, blue", "blue, red" },
        { new[] { "a", "b" }, new[] { "a" } },
        { new[] { "a" }, new[] { "a", "b" } },
        { Array.Empty<string>(), new[] { "a" } },
        { "10.0.0.0/24", "10.0.0.0-10.0.0.254" },
        { "10.0.0.0/33", "10.0.0.0" },
        { ListChange.Add("a"), new[] { "a" } },
        { TimeSpan.FromMinutes(10), "10" },
    };

    [Theory]
    [MemberData(nameof(Equal))]
    public void Spellings_of_one_value_are_equal(object? given, object? stored) => Assert.True(AreEqual(given, stored));

    [Theory]
    [MemberData(nameof(Different))]
    public void Other_values_are_different(object? given, object? stored) => Assert.False(AreEqual(given, stored));

    [Theory]
    [InlineData("Missing", "x")]
    [InlineData("Identity", "x")]
    [InlineData("ErrorAction", "Stop")]
    public void Some_parameters_are_not_compared(string parameter, string value)
        => Assert.True(StoredObjectComparer.AreEqual(
            Lamp.Command("New-Lamp", (parameter, value)), Lamp.Object(("Identity", "y"), ("ErrorAction", "z"))));

    private static bool AreEqual(object? given, object? stored)
        => StoredObjectComparer.AreEqual(Lamp.Command("New-Lamp", ("Shade", given)), Lamp.Object(("Shade", stored)));
}
