using static ConnectorSdk.CodeFixes.RemoveCallCodeFixProvider;
using static ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.RemoveCallCodeFixProvider>;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>A call isn't removed if its arguments declare or write variables, which other code may read.</summary>
public sealed class RemovedArgumentTests
{
    [Theory]
    [InlineData("int.TryParse(\"1\", out var x) || true")]
    [InlineData("int.TryParse(\"1\", out y) || true")]
    [InlineData("(y = 1) > 0 || true")]
    [InlineData("y++ >= 0 || true")]
    [InlineData("o is int z || true")]
    public Task A_call_that_writes_a_variable_is_not_removed(string argument) => VerifyAsync(
        $$"""
        object o = condition; int y = 0;
        SendConnector.NewAddressSpaces("a", "b.com").{|CSDK1003:WithCustom({{argument}})|}.WithInternal().Build();
        """,
        $$"""
        object o = condition; int y = 0;
        SendConnector.NewAddressSpaces("a", "b.com").WithCustom({{argument}}).Build();
        """);

    [Fact]
    public Task A_call_that_reads_a_variable_is_removed() => VerifyAsync(
        """
        var y = true;
        SendConnector.NewAddressSpaces("a", "b.com").{|CSDK1003:WithCustom(y || condition)|}.WithInternal().Build();
        """,
        """
        var y = true;
        SendConnector.NewAddressSpaces("a", "b.com").WithInternal().Build();
        """,
        key: RemoveConditionKey);
}
