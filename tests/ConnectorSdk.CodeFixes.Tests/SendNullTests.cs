using static ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.SendNullCodeFixProvider>;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>CSDK3008: a call that is intended to send <c>$null</c> does so.</summary>
public sealed class SendNullTests
{
    [Fact]
    public Task The_method_that_clears_the_parameter_is_called() => VerifyAsync(
        """
        var b = Set("a")
            .{|CSDK3008:WithComment(null)|} // why
            .WithRouteAllMessagesViaOnPremises(false);
        _ = b.Build();
        """,
        """
        var b = Set("a")
            .ClearComment() // why
            .WithRouteAllMessagesViaOnPremises(false);
        _ = b.Build();
        """,
        "Send $null with .ClearComment()");

    [Fact]
    public Task Without_such_a_method_null_is_sent_by_name() => VerifyAsync(
        """_ = OutboundConnector.New("a").{|CSDK3008:WithRegion(null)|}.Build();""",
        """_ = OutboundConnector.New("a").WithParameter("Region", null).Build();""",
        "Send $null with .WithParameter(\"Region\", null)");

    [Fact]
    public Task Nothing_is_sent_that_the_document_does_not_describe() => VerifyNoFixAsync(
        """_ = OutboundConnector.New("a").{|CSDK3008:WithAdminDisplayName(null)|}.Build();""");

    /// <summary>Only the user knows whether null was intended to be sent.</summary>
    [Fact]
    public void Nothing_is_sent_unattended() => Assert.Null(new SendNullCodeFixProvider().GetFixAllProvider());
}
