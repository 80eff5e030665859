using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>Lists whose elements are in the code. The rule allows at most two elements.</summary>
public sealed class ListTests
{
    [Theory]
    [InlineData("b.{|CSDK1006:WithSourceTransportServers(new List<string> { \"a\", \"b\", \"c\" })|};")]
    [InlineData("b.{|CSDK1006:WithSourceTransportServers([\"a\", .. new[] { \"b\", \"c\" }])|};")]
    [InlineData("b.{|CSDK1006:WithSourceTransportServers([.. new List<string> { \"a\", \"b\" }, \"c\"])|};")]
    [InlineData("string[] l = [\"a\", \"b\", \"c\"]; b.{|CSDK1006:WithSourceTransportServers(l)|};")]
    [InlineData("IEnumerable<string> l = new[] { \"a\", \"b\", \"c\" }; b.{|CSDK1006:WithSourceTransportServers(l)|};")]
    [InlineData("var l = new List<string> { \"a\", \"b\" }; l.Add(\"c\"); b.{|CSDK1006:WithSourceTransportServers(l)|};")]
    [InlineData(
        "var l = new List<string>(3); foreach (var x in new[] { 1, 2, 3 }) { l.Add(\"x\"); } "
            + "b.{|CSDK1006:WithSourceTransportServers(l)|};")]
    [InlineData("var l = new[] { \"a\", \"b\", \"c\" }; Use(l.Length); b.{|CSDK1006:WithSourceTransportServers([.. l])|};")]
    public Task A_known_list_is_counted(string statements) => VerifyBodyAsync($$"""
        var b = SendConnector.NewInternal("a");
        {{statements}}
        b.Build();
        """);

    [Theory]
    [InlineData("var l = new List<string> { \"a\", \"b\", \"c\" }; l.Clear(); b.WithSourceTransportServers(l);")]
    [InlineData("var l = new List<string> { \"a\", \"b\", \"c\" }; l.Remove(\"a\"); b.WithSourceTransportServers(l);")]
    [InlineData("var l = new List<string> { \"a\", \"b\", \"c\" }; Use(l); b.WithSourceTransportServers(l);")]
    [InlineData("var l = new List<string> { \"a\", \"b\", \"c\" }; var m = l; m.Clear(); b.WithSourceTransportServers(l);")]
    [InlineData(
        "List<string> m, l; m = l = new List<string> { \"a\", \"b\", \"c\" }; m.Clear(); b.WithSourceTransportServers(l);")]
    [InlineData(
        "var l = new List<string> { \"a\", \"b\", \"c\" }; Action a = () => l.Clear(); a(); b.WithSourceTransportServers(l);")]
    [InlineData(
        "var l = new List<string> { \"a\", \"b\", \"c\" }; Clear(); b.WithSourceTransportServers(l); void Clear() => l.Clear();")]
    [InlineData("var l = new List<string>(list) { \"a\", \"b\" }; b.WithSourceTransportServers(l);")]
    [InlineData("var l = condition ? new List<string> { \"a\", \"b\", \"c\" } : list; b.WithSourceTransportServers(l);")]
    [InlineData("HashSet<string> l = [\"a\", \"a\", \"a\"]; b.WithSourceTransportServers(l);")]
    [InlineData("b.WithSourceTransportServers((HashSet<string>)[\"a\", \"a\", \"a\"]);")]
    [InlineData("b.WithSourceTransportServers([.. new HashSet<string> { \"a\", \"a\", \"a\" }]);")]
    [InlineData("b.WithSourceTransportServers(new List<string> { \"a\", \"b\" });")]
    [InlineData("var l = new List<string>(); while (list.Count > l.Count) { l.Add(\"a\"); } b.WithSourceTransportServers(l);")]
    public Task A_list_that_may_have_other_elements_is_unknown(string statements) => VerifyBodyAsync($$"""
        var b = SendConnector.NewInternal("a");
        {{statements}}
        b.Build();
        """);
}
