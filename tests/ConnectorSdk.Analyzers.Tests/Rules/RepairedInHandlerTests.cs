using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Rules;

/// <summary>A handler for all exceptions that changes the builder expects that the builder is invalid.</summary>
public sealed class RepairedInHandlerTests
{
    [Theory]
    [InlineData("catch")]
    [InlineData("catch (Exception)")]
    public Task A_builder_that_a_handler_sets_may_be_invalid(string handler) => VerifyBodyAsync($$"""
        var b = OutboundConnector.New("a").WithUseMXRecord(false);
        CmdletCommand command;
        try
        {
            command = b.Build();
        }
        {{handler}}
        {
            command = b.WithUseMXRecord(true).Build();
        }

        Use(command);
        """);

    [Fact]
    public Task A_handler_that_only_reads_the_builder_does_not_expect_a_violation() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|};
        CmdletCommand? command = null;
        try
        {
            command = b.Build();
        }
        catch (Exception)
        {
            Use(b);
        }

        Use(command!);
        """);
}
