using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>Values that compare differently from their usual operators, and objects that change without an assignment.</summary>
public sealed class ReferenceEqualityTests
{
    [Theory]
    [InlineData("1.5")]
    [InlineData("1.5f")]
    [InlineData("1.5m")]
    public Task Boxed_numbers_are_different_objects(string number) => VerifyBodyAsync($"""
        object x = {number}, y = {number};
        OutboundConnector.New("a").WithUseMXRecord(x != y).Build();
        """);

    [Theory]
    [InlineData("double")]
    [InlineData("decimal")]
    [InlineData("float?")]
    public Task Numbers_are_compared_by_value(string type) => VerifyBodyAsync($$"""
        {{type}} x = 2, y = 2;
        OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(x != y)|}.Build();
        """);

    [Theory]
    [InlineData("double x = double.NaN;", "x is double.NaN")]
    [InlineData("float x = float.NaN;", "x is float.NaN")]
    public Task The_pattern_for_not_a_number_matches(string statement, string test) => VerifyBodyAsync($"""
        {statement}
        OutboundConnector.New("a").WithUseMXRecord({test}).Build();
        """);

    [Theory]
    [InlineData("x.ScopeId = 3;")]
    [InlineData("var y = x; y.ScopeId = 3;")]
    [InlineData("x.ScopeId += 3;")]
    public Task An_address_whose_member_is_set_may_be_any_address(string statement) => VerifyBodyAsync($"""
        var x = IPAddress.Parse("0.0.0.0");
        {statement}
        SendConnector.NewInternal("a").WithSourceIPAddress(x).Build();
        """);

    [Fact]
    public Task A_lambda_that_becomes_an_expression_tree_does_not_run() => VerifyBodyAsync("""
        System.Linq.Expressions.Expression<Func<CmdletCommand>> x
            = () => OutboundConnector.New("a").WithUseMXRecord(false).Build();
        Use(x);
        """);
}
