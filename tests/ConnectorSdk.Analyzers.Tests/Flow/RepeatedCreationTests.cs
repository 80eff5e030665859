using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>
/// A creation in a loop creates several builders. If a statement uses an earlier builder and creates the next one, they are
/// different builders.
/// </summary>
public sealed class RepeatedCreationTests
{
    private const string Make = """
        OutboundConnector.NewBuilder Make() => OutboundConnector.New("a");

        """;

    [Theory]
    [InlineData("List<OutboundConnector.NewBuilder>", "all.Add(OutboundConnector.New(\"a\"));")]
    [InlineData("List<OutboundConnector.NewBuilder>", "all.Add(Make());")]
    [InlineData("OutboundConnector.NewBuilder[]", "all = [.. all, OutboundConnector.New(\"a\")];")]
    public Task Elements_of_a_list_are_different_builders(string type, string statement) => VerifyBodyAsync($$"""
        {{Make}}{{type}} all = [];
        foreach (var x in new[] { 1, 2 })
        {
            {{statement}}
        }

        all[0].WithUseMXRecord(false);
        all[1].Build();
        """);

    [Fact]
    public Task A_setter_of_the_previous_builder_does_not_set_the_next_one() => VerifyBodyAsync("""
        OutboundConnector.NewBuilder? last = null;
        foreach (var x in new[] { 1, 2 })
        {
            last = Next(last, OutboundConnector.New("a"));
        }

        last!.Build();

        static OutboundConnector.NewBuilder Next(OutboundConnector.NewBuilder? old, OutboundConnector.NewBuilder made)
        {
            old?.WithUseMXRecord(false);
            return made;
        }
        """);

    [Fact]
    public Task A_helper_that_returns_a_new_builder_and_the_previous_one_returns_two_builders() => VerifyBodyAsync("""
        OutboundConnector.NewBuilder? old = null, last = null;
        foreach (var x in new[] { 1, 2, 3 })
        {
            last = Next(last, out old);
        }

        old!.WithUseMXRecord(false);
        last!.Build();

        static OutboundConnector.NewBuilder Next(OutboundConnector.NewBuilder? given, out OutboundConnector.NewBuilder? old)
        {
            old = given;
            return OutboundConnector.New("a");
        }
        """);

    [Fact]
    public Task A_value_of_one_builder_from_elsewhere_is_not_a_value_of_another_one() => VerifyBodyAsync("""
        List<OutboundConnector.NewBuilder> all = [];
        foreach (var x in new[] { "a", "01234567890123456789012345678901234567890123456789012345678901234" })
        {
            all.Add(Make().WithUseMXRecord(x != "a"));
        }

        all[1].Build();
        """);

    [Fact]
    public Task A_variable_that_refers_to_the_new_builder_is_tracked() => VerifyBodyAsync($$"""
        {{Make}}var b = OutboundConnector.New("a");
        foreach (var x in new[] { 1, 2 })
        {
            b = Make();
            b.{|CSDK1002:WithUseMXRecord(false)|};
            b.Build();
        }
        """);
}
