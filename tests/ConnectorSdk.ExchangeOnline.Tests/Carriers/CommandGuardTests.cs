using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

namespace ConnectorSdk.ExchangeOnline.Tests.Carriers;

/// <summary>Commands that no carrier sends.</summary>
public sealed class CommandGuardTests
{
    public static TheoryData<string, object?> Refused => new()
    {
        { "Confirm", true },
        { "confirm", true },
        { "ErrorAction", "Inquire" },
        { "WarningAction", CmdletActionPreference.Inquire },
        { "Watts", CmdletVariable.Named("watts") },
        { "Credential", CmdletCredential.FromVariable("credential") },
    };

    public static TheoryData<string, object?> Allowed => new()
    {
        { "Confirm", false },
        { "ErrorAction", "Stop" },
        { "Watts", CmdletVariable.Named("watts", 40) },
        { "CloseAction", "Inquire" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_command_that_would_ask_or_has_no_value_is_refused(string parameter, object? value)
    {
        var failure =
            Assert.Throws<CmdletInvalidArgumentException>(() => CommandGuard.Check(Lamp.Set("Hall", (parameter, value))));

        Assert.Equal(CmdletEffect.None, failure.Effect);
        Assert.Equal(parameter, failure.Error.Parameter, ignoreCase: true);
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Other_commands_are_sent(string parameter, object? value)
        => CommandGuard.Check(Lamp.Set("Hall", (parameter, value)));
}
