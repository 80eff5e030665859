using System.Net;
using System.Security;
using System.Text.Json;
using ConnectorSdk.Tests.Builders;

namespace ConnectorSdk.Tests.Rendering;

/// <summary>The variables that the text of a command needs.</summary>
public sealed class CommandVariableTests
{
    private static readonly NetworkCredential _network = new("someone", "Secret-123");

    private static SampleConnector.NewBuilder Builder => SampleConnector.New("x");

    private static (string, string, object?)[] VariablesOf(SampleConnector.NewBuilder builder)
        => [.. builder.Build().Variables.Select(item => (item.Name, string.Join(",", item.Parameters), item.GetValue()))];

    [Fact]
    public void A_command_of_texts_needs_none()
        => Assert.Empty(VariablesOf(Builder.WithPort(25).WithSmartHosts("a.com").WithParameter("X", new CmdletScript("1"))));

    [Fact]
    public void Each_object_has_the_variable_of_its_parameter()
    {
        using var secret = new SecureString();
        byte[] bytes = [1];
        Assert.Equal(
            [
                ("authenticationCredential", "AuthenticationCredential", _network),
                ("key", "Key", secret),
                ("hostValue", "Host", bytes),
            ],
            VariablesOf(Builder.WithSmartHosts("a.com").WithAuthenticationCredential(_network)
                .WithParameter("Key", secret).WithParameter("Host", bytes)));
    }

    [Fact]
    public void A_variable_comes_once_with_all_its_parameters_and_the_object_that_one_of_them_has()
        => Assert.Equal(
            [("relay", "AuthenticationCredential,Second,Third", _network)],
            VariablesOf(Builder.WithSmartHosts("a.com")
                .WithAuthenticationCredential(CmdletCredential.FromVariable("relay"))
                .WithParameter("Second", new CmdletCredential(_network, "RELAY"))
                .WithParameter("Third", CmdletVariable.Named("relay"))));

    [Fact]
    public void Different_objects_under_one_name_are_both_listed()
        => Assert.Equal(
            [("a", "X", 1), ("a", "Y", 2)],
            VariablesOf(Builder
                .WithParameter("X", CmdletVariable.Named("a", 1))
                .WithParameter("Y", CmdletVariable.Named("A", 2))));

    [Fact]
    public void Variables_within_tables_and_lists_are_listed()
        => Assert.Equal(
            [("a", "X", null), ("b", "X", null), ("c", "Y", null)],
            VariablesOf(Builder
                .WithParameter("X", new Dictionary<string, object>
                {
                    ["One"] = CmdletVariable.Named("a"),
                    ["Two"] = new object[] { "text", CmdletVariable.Named("b") },
                })
                .WithParameter("Y", new object[] { 1, CmdletVariable.Named("c") })));

    [Fact]
    public void Serializing_the_list_shows_no_object()
        => Assert.Equal(
            """[{"Name":"cred","Parameters":["AuthenticationCredential"]}]""",
            JsonSerializer.Serialize(Builder.WithSmartHosts("a.com")
                .WithAuthenticationCredential(new CmdletCredential(_network, "cred"))
                .Build().Variables));
}
