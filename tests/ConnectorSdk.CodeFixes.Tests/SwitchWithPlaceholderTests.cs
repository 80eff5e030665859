using static ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.SwitchWithPlaceholderCodeFixProvider>;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>
/// A <c>With</c> call of a parameter set whose mandatory arguments are missing changes to that set with placeholders.
/// </summary>
public sealed class SwitchWithPlaceholderTests
{
    [Fact]
    public Task A_missing_argument_is_a_name_that_does_not_compile() => VerifyAsync(
        """
        _ = SendConnector.NewInternal("a")
            .{|CS1061:WithDNSRoutingEnabled|}(true).Build();
        """,
        """
        _ = SendConnector.NewAddressSpaces("a", {|CS0103:addressSpaces|}).WithInternal()
            .WithDNSRoutingEnabled(true).Build();
        """,
        "Use NewAddressSpaces with a placeholder value for addressSpaces");

    [Fact]
    public Task A_variable_of_that_name_is_not_taken_for_the_argument() => VerifyAsync(
        """
        var addressSpaces = "b.com";
        _ = SendConnector.NewInternal(addressSpaces)
            .{|CS1061:WithDNSRoutingEnabled|}(true).Build();
        """,
        """
        var addressSpaces = "b.com";
        _ = SendConnector.NewAddressSpaces(addressSpaces, {|CS0103:addressSpacesValue|}).WithInternal()
            .WithDNSRoutingEnabled(true).Build();
        """);

    [Theory]
    [InlineData("""_ = SendConnector.NewInternal("a").{|CS1061:WithColour|}("red").Build();""")]
    [InlineData("""_ = SendConnector.NewInternal("a").{|CS1061:WithAddressSpaces|}("b.com").Build();""")]
    [InlineData("""_ = "text".{|CS1061:WithDNSRoutingEnabled|}(true);""")]
    public Task A_setter_of_no_set_and_one_whose_set_is_complete_have_no_such_fix(string statement)
        => VerifyNoFixAsync(statement);

    [Fact]
    public void Nothing_is_switched_unattended() => Assert.Null(new SwitchWithPlaceholderCodeFixProvider().GetFixAllProvider());
}
