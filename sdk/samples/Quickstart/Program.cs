using ConnectorSdk;

// A builder of a cmdlet, from its document: a method for each parameter, an enum for each list of values.
CmdletCommand partner = OutboundConnector.New("Contoso Outbound Connector")
    .WithRecipientDomains("*.contoso.com")
    .WithTlsSettings(OutboundConnector.TlsSettings.DomainValidation)
    .WithTlsDomain("*.contoso.com")
    .Build();

// The document: "This setting requires the value OnPremises for the ConnectorType parameter." Without that line, this file
// doesn't compile.
CmdletCommand hybrid = OutboundConnector.New("Hybrid: Fabrikam's servers")
    .WithConnectorType(OutboundConnector.ConnectorType.OnPremises)
    .WithRouteAllMessagesViaOnPremises(true)
    .WithRecipientDomains("fabrikam.com", "*.fabrikam.com")
    .Build();

// A parameter set is an entry method, with the mandatory parameters as its arguments. A credential is a variable in the text.
CmdletCommand smartHost = SendConnector
    .NewAddressSpaces("To the smart host", "contoso.com", new AddressSpace("*.fabrikam.com", cost: 5))
    .WithDNSRoutingEnabled(false)
    .WithSmartHosts("mail.contoso.com", "10.10.1.1")
    .WithSmartHostAuthMechanism(SendConnector.SmartHostAuthMechanism.BasicAuthRequireTLS)
    .WithAuthenticationCredential(CmdletCredential.FromVariable("relay"))
    .WithRequireTLS(true)
    .WithMaxMessageSize("25MB")
    .WithConnectionInactivityTimeOut(TimeSpan.FromMinutes(5))
    .Build();

Console.WriteLine(partner.ToPowerShell());
Console.WriteLine(hybrid.ToPowerShell());
Console.WriteLine(smartHost.ToPowerShell());

// What only run time knows, the compiler can't judge. The same rules are asked here.
var settings = new ConnectorSettings(
    Name: args.ElementAtOrDefault(0) ?? "From settings",
    UseMXRecord: bool.Parse(args.ElementAtOrDefault(1) ?? "false"),
    RecipientDomain: args.ElementAtOrDefault(2) ?? "mail.*.contoso.com");

var fromSettings = OutboundConnector.New(settings.Name)
    .WithUseMXRecord(settings.UseMXRecord)
    .WithRecipientDomains(settings.RecipientDomain);

Console.WriteLine();
Console.WriteLine($"The connector '{settings.Name}':");
foreach (CmdletViolation violation in fromSettings.Validate())
{
    Console.WriteLine(violation);
}

internal sealed record ConnectorSettings(string Name, bool UseMXRecord, string RecipientDomain);
