using System.Diagnostics;
using System.Net;
using System.Reflection;

namespace ConnectorSdk.Tests.Values;

public sealed class CmdletCredentialTests
{
    private static readonly NetworkCredential _network = new("someone", "Secret-123");

    [Fact]
    public void A_network_credential_is_held_as_it_is()
        => Assert.Same(_network, new CmdletCredential(_network, "admin").GetCredential());

    [Fact]
    public void A_network_credential_converts()
    {
        CmdletCredential credential = _network;
        Assert.Same(_network, credential.GetCredential());
    }

    [Fact]
    public void An_object_of_PowerShell_is_held_as_it_is()
    {
        var credential = new object();
        Assert.Same(credential, CmdletCredential.FromObject(credential).GetCredential());
    }

    [Fact]
    public void A_variable_has_a_name_and_no_value()
        => Assert.Equal(
            ("cred", null),
            (CmdletCredential.FromVariable("cred").VariableName, CmdletCredential.FromVariable("cred").GetCredential()));

    [Fact]
    public void A_text_is_no_credential()
        => Assert.Throws<ArgumentException>(() => CmdletCredential.FromObject("Secret-123"));

    [Theory]
    [InlineData("$cred")]
    [InlineData("a b")]
    [InlineData("")]
    public void What_is_no_name_of_a_variable_is_refused(string name)
        => Assert.Throws<ArgumentException>(() => CmdletCredential.FromVariable(name));

    [Fact]
    public void The_text_reveals_neither_user_nor_password()
        => Assert.Equal(
            ("(credential)", "$admin"),
            (new CmdletCredential(_network).ToString(), new CmdletCredential(_network, "admin").ToString()));

    [Fact]
    public void A_debugger_shows_the_same_text()
        => Assert.Equal("{ToString(),nq}", typeof(CmdletCredential).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
}
