namespace ConnectorSdk.Tests.Catalog;

/// <summary>A cmdlet with two parameter sets that don't have the same parameters, in the shape that generated code has.</summary>
internal static class SampleSwitches
{
    public static CmdletDefinition Definition { get; } = new("Set-Lamp", typeof(ByNameBuilder), typeof(AllBuilder));

    [CmdletBuilder("Set-Lamp")]
    [CmdletParameters("""
        Name|String
        All|SwitchParameter
        Bulbs|Int32|1
        Color|String|White
        Credential|PSCredential
        Enabled|Boolean|$true
        Hosts|MultiValuedProperty
        Zone|String
        """)]
    [CmdletRules("Set-Lamp.md", """
        5|error|Bulbs in 1..9|Valid input is 1 through 9.
        6|error|Color only (White, Red)|Valid values are White and Red.
        7|error|Enabled=$false => Hosts|A lamp that is off needs hosts.
        8|warning|Zone => Hosts|Zones are for hosts.
        """)]
    internal abstract class SetBuilder<TBuilder> : CmdletBuilder<TBuilder>
        where TBuilder : SetBuilder<TBuilder>;

    [CmdletParameterSet("Name", "Name", Members = "0,2-6")]
    internal sealed class ByNameBuilder : SetBuilder<ByNameBuilder>;

    [CmdletParameterSet("All", "All", Members = "1-3,5-7")]
    internal sealed class AllBuilder : SetBuilder<AllBuilder>;

    [CmdletBuilder("Get-Lamp")]
    [CmdletParameters("Name|String")]
    [CmdletParameterSet("One", Members = "0-9")]
    internal sealed class WrongMembersBuilder : CmdletBuilder<WrongMembersBuilder>;
}
