using ConnectorSdk.Carriers;

namespace ConnectorSdk.ExchangeOnline.Tests.Carriers;

/// <summary>What a verb tells.</summary>
public sealed class CmdletVerbClassTests
{
    [Theory]
    [InlineData("Get-Lamp", "Read")]
    [InlineData("test-lamp", "Read")]
    [InlineData("NEW-Lamp", "Create")]
    [InlineData("Set-Lamp", "Write")]
    [InlineData("Validate-Lamp", "Write")]
    [InlineData("Getaway-Lamp", "Write")]
    [InlineData("Lamp", "Write")]
    public void A_verb_tells_what_a_cmdlet_does(string cmdlet, string verb)
        => Assert.Equal(verb, CmdletVerbClass.Of(cmdlet).ToString());

    [Theory]
    [InlineData("Get-Lamp", "Lamp")]
    [InlineData("Lamp", "")]
    public void The_noun_follows_the_hyphen(string cmdlet, string noun) => Assert.Equal(noun, CmdletVerbClass.NounOf(cmdlet));
}
