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
    [CmdletParameters("""
        Name|String
        AuthenticationCredential|PSCredential
        Confirm|SwitchParameter
        Mode|SampleMode|Internal
        Modes|MultiValuedProperty
        Port|Int32|25
        SmartHosts|MultiValuedProperty
        Start|DateTime
        Timeout|EnhancedTimeSpan|00:10:00
        TlsDomain|SmtpDomain
        UseMXRecord|Boolean|$true
        Id|Guid
        Ratio|Double
        Total|UInt64
        """)]
    [CmdletRules("New-SampleConnector.md", """
        50|error|Port in 0..65535|Valid input is 0 through 65535.
        10|error|length(Name) <= 64|The maximum length is 64 characters.
        20|warning|TlsDomain ~> Mode=Internet|It's used only with Internet.
        40|error|UseMXRecord=$false => SmartHosts|You must use smart hosts otherwise.
        30|error|SmartHosts is fqdn or ip-address|It takes a name or an address.
        35|error|AuthenticationCredential => SmartHosts|A credential needs smart hosts.
        60|error|on ('Exchange Server 2010'): Port in 1000.. => SmartHosts|Old servers need hosts then.
        """)]
    public sealed class NewBuilder : CmdletBuilder<NewBuilder>
    {
        internal NewBuilder(string? name) => InitializeText(0, name);

        public NewBuilder WithName(string? value) => SetText(0, value);

        public NewBuilder WithAuthenticationCredential(CmdletCredential? value) => SetVariable(1, value);

        public NewBuilder WithConfirm(bool? value = true) => SetSwitch(2, value);

        public NewBuilder WithMode(Mode? value) => SetName(3, _modeNames, value);

        public NewBuilder WithModes(params Mode[]? values) => SetNames(4, _modeNames, values);

        public NewBuilder WithSmartHosts(ListChange change) => SetChange(6, change);

        public NewBuilder WithRatio(double? value) => SetNumber<double>(12, value);

        public NewBuilder WithTotal(ulong? value) => SetNumber<ulong>(13, value);

        public NewBuilder WithPort(int? value) => SetInteger(5, value);

        public NewBuilder WithSmartHosts(params SmartHost[]? values) => SetList(6, values);

        public NewBuilder WithSmartHosts(IEnumerable<SmartHost>? values) => SetList(6, values);

        public NewBuilder WithStart(DateTime? value) => SetDateTime(7, value);

        public NewBuilder WithTimeout(TimeSpan? value) => SetTimeSpan(8, value);

        public NewBuilder WithTlsDomain(SmtpDomain? value) => SetValue(9, value);

        public NewBuilder WithTlsDomain(string? value) => SetText(9, value);

        public NewBuilder WithUseMXRecord(bool? value) => SetBoolean(10, value);

        public NewBuilder WithId(Guid? value) => SetGuid(11, value);
    }
}
