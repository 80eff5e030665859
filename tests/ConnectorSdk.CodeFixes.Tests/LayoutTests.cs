using static ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.AddMissingCallCodeFixProvider>;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>An added line has the layout of the file, and other lines don't change.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("\t", "\n")]
    [InlineData("\t", "\r\n")]
    [InlineData("  ", "\r\n")]
    [InlineData("    ", "\n")]
    [InlineData("\t  ", "\n")]
    public Task Indentation_and_line_ends_are_those_of_the_file(string indentation, string lineEnd) => RunAsync(
        Layout(".{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}", indentation, lineEnd),
        Layout(
            ".WithRouteAllMessagesViaOnPremises(true)<n><t><t><t>.WithConnectorType(ConnectorType.OnPremises)",
            indentation,
            lineEnd),
        null);

    [Fact]
    public Task A_call_behind_the_added_one_stays_where_it_is() => VerifyAsync(
        """
        OutboundConnector.New("a")
          .{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}
                    .WithComment("c").WithUseMXRecord(  true )
         .Build();
        """,
        """
        OutboundConnector.New("a")
          .WithRouteAllMessagesViaOnPremises(true)
          .WithConnectorType(ConnectorType.OnPremises)
                    .WithComment("c").WithUseMXRecord(  true )
         .Build();
        """);

    [Fact]
    public Task The_comment_of_the_last_call_stays_with_it() => VerifyAsync(
        """
        var b = OutboundConnector.New("a")
            .{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}; // as agreed
        b.Build();
        """,
        """
        var b = OutboundConnector.New("a")
            .WithRouteAllMessagesViaOnPremises(true) // as agreed
            .WithConnectorType(ConnectorType.OnPremises);
        b.Build();
        """);

    [Fact]
    public Task A_call_before_others_on_its_line_is_followed_by_the_added_one() => VerifyAsync(
        """
        OutboundConnector.New("a")
            .{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}.WithComment("c") // why
            .Build();
        """,
        """
        OutboundConnector.New("a")
            .WithRouteAllMessagesViaOnPremises(true)
            .WithConnectorType(ConnectorType.OnPremises).WithComment("c") // why
            .Build();
        """);

    private static string Layout(string call, string indentation, string lineEnd) => $$"""
        using static Sample.OutboundConnector;

        class Code
        {
        <t>object Run()
        <t>{
        <t><t>return Sample.OutboundConnector.New("a")
        <t><t><t>{{call}}
        <t><t><t>.WithComment("c") // why
        <t><t><t>.Build();
        <t>}
        }
        """.Replace("\n", lineEnd, StringComparison.Ordinal)
        .Replace("<n>", lineEnd, StringComparison.Ordinal)
        .Replace("<t>", indentation, StringComparison.Ordinal);
}
