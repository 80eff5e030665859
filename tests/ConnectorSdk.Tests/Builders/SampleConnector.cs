namespace ConnectorSdk.Tests.Builders;

/// <summary>A small cmdlet in the shape that generated code has.</summary>
internal static class SampleConnector
{
    private static readonly string[] _modeNames = ["Internal", "Internet", "TLS1.2", "$odd"];

    public enum Mode
    {
        Internal,
        Internet,
        [CmdletValue("TLS1.2")]
        Tls12,
        [CmdletValue("$odd")]
        Odd,
    }

    public static NewBuilder New(string? name) => new(name);

    [CmdletBuilder("New-SampleConnector")]
    [CmdletParameterSet("(All)", "Name")]
    [CmdletParameter(0, "Name", "String")]
    [CmdletParameter(1, "AuthenticationCredential", "PSCredential")]
    [CmdletParameter(2, "Confirm", "SwitchParameter")]
    [CmdletParameter(3, "Mode", "SampleMode", Default = "Internal")]
    [CmdletParameter(4, "Modes", "MultiValuedProperty")]
    [CmdletParameter(5, "Port", "Int32", Default = "25")]
    [CmdletParameter(6, "SmartHosts", "MultiValuedProperty")]
    [CmdletParameter(7, "Start", "DateTime")]
    [CmdletParameter(8, "Timeout", "EnhancedTimeSpan", Default = "00:10:00")]
    [CmdletParameter(9, "TlsDomain", "SmtpDomain")]
    [CmdletParameter(10, "UseMXRecord", "Boolean", Default = "$true")]
    [CmdletParameter(11, "Id", "Guid")]
    [CmdletRule("Port in 0..65535", "Valid input is 0 through 65535.", "New-SampleConnector.md", 50)]
    [CmdletRule("length(Name) <= 64", "The maximum length is 64 characters.", "New-SampleConnector.md", 10)]
    [CmdletRule("TlsDomain ~> Mode=Internet", "It's used only with Internet.", "New-SampleConnector.md", 20,
        Severity = RuleSeverity.Warning)]
    [CmdletRule("UseMXRecord=$false => SmartHosts", "You must use smart hosts otherwise.", "New-SampleConnector.md", 40)]
    [CmdletRule("SmartHosts is fqdn or ip-address", "It takes a name or an address.", "New-SampleConnector.md", 30)]
    [CmdletRule("AuthenticationCredential => SmartHosts", "A credential needs smart hosts.", "New-SampleConnector.md", 35)]
    [CmdletRule("on ('Exchange Server 2010'): Port in 1000.. => SmartHosts", "Old servers need hosts then.",
        "New-SampleConnector.md", 60)]
    public sealed class NewBuilder : CmdletBuilder<NewBuilder>
    {
        internal NewBuilder(string? name) => SetText(0, name);

        public NewBuilder WithName(string? value) => SetText(0, value);

        public NewBuilder WithAuthenticationCredential(CmdletCredential? value) => SetVariable(1, value);

        public NewBuilder WithConfirm(bool value = true) => SetSwitch(2, value);

        public NewBuilder WithMode(Mode? value) => SetName(3, _modeNames, (int?)value);

        public NewBuilder WithModes(params Mode[] values) => SetNames(4, _modeNames, values);

        public NewBuilder WithSmartHosts(ListChange change) => SetChange(6, change);

        public NewBuilder WithPort(int value) => SetInteger(5, value);

        public NewBuilder WithPort(int? value) => SetInteger(5, value);

        public NewBuilder WithSmartHosts(params SmartHost[] values) => SetList(6, values);

        public NewBuilder WithSmartHosts(IEnumerable<SmartHost>? values) => SetList(6, values);

        public NewBuilder WithStart(DateTime? value) => SetDateTime(7, value);

        public NewBuilder WithTimeout(TimeSpan? value) => SetTimeSpan(8, value);

        public NewBuilder WithTlsDomain(SmtpDomain? value) => SetText(9, value?.ToString());

        public NewBuilder WithUseMXRecord(bool? value) => SetBoolean(10, value);

        public NewBuilder WithId(Guid? value) => SetGuid(11, value);
    }
}
