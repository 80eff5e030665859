using ConnectorSdk.Readme.Tests.Blocks;

namespace ConnectorSdk.Readme.Tests;

public sealed class ConnectorSdkReadmeTests
{
    [Theory]
    [Block("ConnectorSdk")]
    public async Task The_command_is_rendered_with_the_values_of_the_builder(ReadmeBlock block)
        => Assert.Equal(
            "New-OutboundConnector -Name 'Contoso Outbound Connector' -RecipientDomains '*.contoso.com'"
                + " -TlsDomain '*.contoso.com' -TlsSettings DomainValidation",
            await new BlockProgram(block) { After = "return command.ToPowerShell();" }.RunAsync<string>());
}
