namespace ConnectorSdk.Tests.Results;

public sealed class CmdletResultTests
{
    private static readonly CmdletCommand _command = OutboundConnector.Get().WithIdentity("Zebra").Build();

    [Theory]
    [InlineData(0, "Get-OutboundConnector: 0 objects")]
    [InlineData(1, "Get-OutboundConnector: 1 object")]
    [InlineData(2, "Get-OutboundConnector: 2 objects")]
    public void The_text_has_the_cmdlet_and_the_number_of_objects(int count, string expected)
        => Assert.Equal(expected, new CmdletResult(_command, Enumerable.Repeat(CmdletObject.Empty, count)).ToString());

    [Fact]
    public void The_text_of_a_typed_result_is_that_of_the_result()
        => Assert.Equal(
            "Get-OutboundConnector: 0 objects",
            new CmdletResult<OutboundConnector.Result>(
                new CmdletResult(_command, []), item => new OutboundConnector.Result(item)).ToString());

    [Fact]
    public void The_text_counts_warnings_and_errors()
        => Assert.Equal(
            "Get-OutboundConnector: 0 objects, 1 warning, 2 errors",
            new CmdletResult(_command, [])
            {
                Messages = [new(CmdletMessageKind.Warning, "Giraffe"), new(CmdletMessageKind.Verbose, "Giraffe")],
                Errors = [new(CmdletErrorKind.NotFound, "Giraffe"), new(CmdletErrorKind.NotFound, "Giraffe")],
            }.ToString());
}
