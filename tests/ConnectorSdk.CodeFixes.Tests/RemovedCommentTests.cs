using static ConnectorSdk.CodeFixes.RemoveCallCodeFixProvider;
using static ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.RemoveCallCodeFixProvider>;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>A comment is removed with its call, and no comment moves to another call.</summary>
public sealed class RemovedCommentTests
{
    [Fact]
    public Task The_semicolon_of_a_removed_last_call_moves_before_the_comment_of_the_call_that_is_left() => VerifyAsync(
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com")
            .{|CSDK1003:WithCustom()|} // as agreed
            // Internal, too.
            .WithInternal(); // or not
        b.Build();
        """,
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com")
            .WithCustom(); // as agreed
        b.Build();
        """,
        key: RemoveExcludedKey);

    [Fact]
    public Task A_comment_after_an_empty_line_stays() => VerifyAsync(
        """
        SendConnector.NewAddressSpaces("a", "b.com")

            // The kind of connector:

            // Custom, as agreed.
            .{|CSDK1003:WithCustom()|}
            .WithInternal() // internal
            .Build();
        """,
        """
        SendConnector.NewAddressSpaces("a", "b.com")

            // The kind of connector:

            .WithInternal() // internal
            .Build();
        """,
        key: RemoveConditionKey);

    [Theory]
    [InlineData(RemoveConditionKey, "/* first */.WithInternal() /* two */")]
    [InlineData(RemoveExcludedKey, "/* first */.WithCustom() /* one */")]
    public Task A_comment_behind_a_call_on_one_line_goes_with_it(string key, string rest) => VerifyAsync(
        """
        SendConnector.NewAddressSpaces("a", "b.com")
            /* first */.{|CSDK1003:WithCustom()|} /* one */.WithInternal() /* two */.Build();
        """,
        $"""
        SendConnector.NewAddressSpaces("a", "b.com")
            {rest}.Build();
        """,
        key: key);

    [Fact]
    public Task A_call_within_a_line_leaves_the_comment_of_the_line() => VerifyAsync(
        """
        SendConnector.NewAddressSpaces("a", "b.com").{|CSDK1003:WithCustom()|} // the hub
            .WithInternal()
            .Build();
        """,
        """
        SendConnector.NewAddressSpaces("a", "b.com") // the hub
            .WithInternal()
            .Build();
        """,
        key: RemoveConditionKey);

    [Fact]
    public Task Directives_stay() => VerifyAsync(
        """
        SendConnector.NewAddressSpaces("a", "b.com")
        #pragma warning disable CS0612 // obsolete
            .{|CSDK1003:WithCustom()|}
        #pragma warning restore CS0612
            .WithInternal()
            .Build();
        """,
        """
        SendConnector.NewAddressSpaces("a", "b.com")
        #pragma warning disable CS0612 // obsolete
        #pragma warning restore CS0612
            .WithInternal()
            .Build();
        """,
        key: RemoveConditionKey);

    [Fact]
    public Task Comments_of_the_statements_around_stay() => VerifyAsync(
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com"); // the hub
        // Custom, as agreed,
        // in writing.
        b.{|CSDK1003:WithCustom()|}; // or not
        // Internal, too.
        b.WithInternal(); // certainly
        b.Build();
        """,
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com"); // the hub
        // Internal, too.
        b.WithInternal(); // certainly
        b.Build();
        """,
        key: RemoveConditionKey);

    [Fact]
    public Task A_multiline_comment_above_goes_with_its_call() => VerifyAsync(
        """
        SendConnector.NewAddressSpaces("a", "b.com")
            /* Custom,
               as agreed. */
            .{|CSDK1003:WithCustom()|}
            .WithInternal()
            .Build();
        """,
        """
        SendConnector.NewAddressSpaces("a", "b.com")
            .WithInternal()
            .Build();
        """,
        key: RemoveConditionKey);
}
