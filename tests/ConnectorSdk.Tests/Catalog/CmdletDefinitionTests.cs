using System.Net;
using System.Text.Json;
using ConnectorSdk.Tests.Builders;

namespace ConnectorSdk.Tests.Catalog;

/// <summary>What is known of a cmdlet, and how commands of unknown origin are checked.</summary>
public sealed class CmdletDefinitionTests
{
    private static readonly CmdletDefinition _lamp = SampleSwitches.Definition;

    [Fact]
    public void A_definition_has_the_parameters_of_the_document()
    {
        Assert.Equal(("Set-Lamp", "Set", "Lamp"), (_lamp.Name, _lamp.Verb, _lamp.Noun));
        Assert.Equal(
            ["Name", "All", "Bulbs", "Color", "Credential", "Enabled", "Hosts", "Zone"],
            _lamp.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(new CmdletParameterDefinition("Bulbs", "Int32", "1", false), _lamp.Parameters[2]);
    }

    [Fact]
    public void A_definition_has_the_members_of_each_set()
    {
        Assert.Equal(["Name", "All"], _lamp.ParameterSets.Select(set => set.Name));
        Assert.Equal(["Name"], _lamp.ParameterSets[0].Mandatory);
        Assert.Equal(["Name", "Bulbs", "Color", "Credential", "Enabled", "Hosts"], _lamp.ParameterSets[0].Members);
        Assert.Equal(["All", "Bulbs", "Color", "Enabled", "Hosts", "Zone"], _lamp.ParameterSets[1].Members);
    }

    [Fact]
    public void A_set_without_members_has_all_parameters()
    {
        var sample = new CmdletDefinition("New-SampleConnector", typeof(SampleConnector.NewBuilder));
        Assert.Equal(sample.Parameters.Select(parameter => parameter.Name), sample.ParameterSets.Single().Members);
        Assert.Equal(
            ["Name"],
            new CmdletDefinition("Get-Lamp", typeof(SampleSwitches.WrongMembersBuilder)).ParameterSets.Single().Members);
    }

    [Fact]
    public void A_command_that_keeps_all_rules_has_no_violation()
    {
        var check = Check([("name", "a"), ("Bulbs", "3"), ("Color", "red"), ("Enabled", "false"), ("Hosts", new[] { "b" })]);
        Assert.Empty(check.UnknownParameters);
        Assert.Equal(["Name"], check.ParameterSets);
        Assert.Empty(check.Violations);
    }

    [Fact]
    public void Rules_are_checked_on_converted_values()
    {
        Assert.Equal(["CSDK1005"], Ids(("Name", "a"), ("Bulbs", "12")));
        Assert.Equal(["CSDK1008"], Ids(("Name", "a"), ("Color", "Green")));
        Assert.Equal(["CSDK1002"], Ids(("Name", "a"), ("Enabled", "false")));
        Assert.Equal(["CSDK1007"], Ids(("Name", "a"), ("Bulbs", "many")));
        Assert.Equal(["CSDK1007", "CSDK1005"], Ids(("Name", "a"), ("Enabled", "perhaps"), ("Bulbs", 0)));
        Assert.Equal(["CSDK1007"], Ids(("Name", "a"), ("Credential", "secret")));
        Assert.Empty(Ids(("Name", "a"), ("Credential", new NetworkCredential("u", "p"))));
        Assert.Empty(Ids(("Name", "a"), ("Bulbs", CmdletVariable.Named("bulbs"))));
    }

    [Fact]
    public void A_secret_is_in_no_message()
    {
        var check = Check([("Name", "a"), ("Credential", "secret")]);
        Assert.DoesNotContain("secret", string.Concat(check.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_mandatory_parameter_is_a_violation_of_the_nearest_set()
    {
        Assert.Equal(["Name", "All"], Check([("Bulbs", 1)]).ParameterSets);
        Assert.Equal(["CSDK1001"], Ids(("Bulbs", 1)));
        Assert.Equal(["CSDK1001"], Ids(("Name", "")));
        Assert.Equal(["CSDK2005"], Ids(("All", true), ("Zone", "z")));
    }

    [Fact]
    public void Parameters_of_different_sets_are_mixed()
    {
        var check = Check([("Name", "a"), ("Zone", "z"), ("Bulbs", 12)]);
        Assert.Empty(check.ParameterSets);
        Assert.Empty(check.Violations);
    }

    [Fact]
    public void A_parameter_that_neither_the_document_nor_PowerShell_has_is_unknown()
    {
        var check = Check([("Name", "a"), ("Watts", 5), ("ErrorAction", "Stop"), ("outvariable", "x"), ("Verbose", true)]);
        Assert.Equal(["Watts"], check.UnknownParameters);
        Assert.Equal(["Name"], check.ParameterSets);
    }

    private static KeyValuePair<string, object?>[][] Commands =>
    [
        [new("Name", "a"), new("Port", 70_000), new("Mode", "TLS1.2")],
        [new("Name", "a"), new("UseMXRecord", false), new("Timeout", TimeSpan.FromMinutes(1)), new("Id", Guid.Empty)],
        [new("Name", null), new("SmartHosts", new[] { "not a host" }), new("Ratio", 1.5), new("Total", ulong.MaxValue)],
        [new("Name", new string('x', 65)), new("SmartHosts", ListChange.Add("b")), new("TlsDomain", "c"), new("Confirm", true)],
        [new("Name", null), new("AuthenticationCredential", CmdletVariable.Named("x")), new("Modes", new[] { "Internal" })],
    ];

    [Fact]
    public void A_command_from_JSON_is_checked_as_the_builder_checks_it() => Assert.All(Commands, parameters =>
    {
        var sample = new CmdletDefinition("New-SampleConnector", typeof(SampleConnector.NewBuilder));
        var builder = parameters.Aggregate(
            SampleConnector.New(null), (all, parameter) => all.WithParameter(parameter.Key, parameter.Value));
        var json = JsonSerializer.Serialize(CmdletCommand.Create("New-SampleConnector", parameters));
        Assert.Equal(
            builder.Validate().Select(violation => violation.ToString()),
            sample.Check(JsonSerializer.Deserialize<CmdletCommand>(json)!).Violations.Select(violation => violation.ToString()));
    });

    [Fact]
    public void A_cmdlet_without_builders_is_checked()
    {
        var check = new CmdletDefinition("Get-Lamp").Check(CmdletCommand.Create("Get-Lamp", [new("Name", "a")]));
        Assert.Equal(["Name"], check.UnknownParameters);
        Assert.Empty(check.ParameterSets);
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new CmdletDefinition(null!));
        Assert.Throws<ArgumentNullException>(() => new CmdletDefinition("a", null!));
        Assert.Throws<ArgumentNullException>(() => new CmdletDefinition("a", [null!]));
        Assert.Throws<ArgumentNullException>(() => _lamp.Check(null!));
    }

    [Fact]
    public void A_type_that_is_no_builder_is_refused_on_first_use()
        => Assert.Throws<InvalidOperationException>(() => new CmdletDefinition("Get-Lamp", typeof(string)).Parameters);

    private static IEnumerable<string> Ids(params (string, object?)[] parameters)
        => Check(parameters).Violations.Select(violation => violation.Id);

    private static CmdletCheck Check((string Name, object? Value)[] parameters)
        => _lamp.Check(CmdletCommand.Create(
            "Set-Lamp", parameters.Select(parameter => new KeyValuePair<string, object?>(parameter.Name, parameter.Value))));
}
