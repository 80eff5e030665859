using System.Text.Json.Serialization;

namespace ConnectorSdk.Tests.Serialization;

/// <summary>Settings with each of the value types.</summary>
internal sealed class MailSettings
{
    public static MailSettings Sample => new()
    {
        Host = "Mail.contoso.com",
        Fallback = "[10.0.0.1]",
        Hosts = ["a.com", "10.0.0.0/8"],
        Domain = "contoso.com",
        Domains = ["*.contoso.com", "*"],
        Space = new AddressSpace("*", 7, "X400"),
        Size = "25 MB",
        Limit = "Unlimited",
        Count = -20,
        Wait = new TimeSpan(1, 2, 3, 4, 567),
        Change = ListChange.Add("a", "it's").AndRemove("b"),
        Script = "Get-Date",
        Credential = CmdletCredential.FromVariable("relay"),
        Session = CmdletVariable.Named("session"),
        Sizes = new() { ["contoso.com"] = "1GB" },
        Usage = SendConnector.Usage.Internet,
    };

    public SmartHost Host { get; set; }

    public SmartHost? Fallback { get; set; }

    public SmartHost[]? Hosts { get; set; }

    public SmtpDomain Domain { get; set; }

    public List<SmtpDomainWithSubdomains>? Domains { get; set; }

    public AddressSpace Space { get; set; }

    public ByteQuantifiedSize Size { get; set; }

    public Unlimited<ByteQuantifiedSize> Limit { get; set; }

    public Unlimited<int> Count { get; set; }

    public Unlimited<TimeSpan> Wait { get; set; }

    public ListChange Change { get; set; }

    public CmdletScript? Script { get; set; }

    public CmdletCredential? Credential { get; set; }

    public CmdletVariable? Session { get; set; }

    public Dictionary<SmtpDomain, ByteQuantifiedSize>? Sizes { get; set; }

    public SendConnector.Usage? Usage { get; set; }

    /// <summary>Credentials are equal if they are one object, so those are compared by their variables.</summary>
    public void AssertEqual(MailSettings other)
        => Assert.All(typeof(MailSettings).GetProperties().Where(property => property.Name != nameof(Sample)), property =>
        {
            var (mine, others) = (property.GetValue(this), property.GetValue(other));
            Assert.Equal(Comparable(mine), Comparable(others));
        });

    private static object? Comparable(object? value) => value is CmdletCredential ? value.ToString() : value;
}

/// <summary>Serialization by generated code, without reflection.</summary>
[JsonSerializable(typeof(MailSettings))]
[JsonSerializable(typeof(CmdletCommand))]
[JsonSerializable(typeof(CmdletCredential))]
[JsonSerializable(typeof(IReadOnlyList<CmdletViolation>))]
internal sealed partial class MailJson : JsonSerializerContext;
