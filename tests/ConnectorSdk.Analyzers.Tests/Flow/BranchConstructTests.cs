using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>Branches: a call on every path is certain; a call that is missing on some path isn't.</summary>
public sealed class BranchConstructTests
{
    [Theory]
    [InlineData("""switch (number) { case 1: b.{|CSDK1002:WithUseMXRecord(false)|}; break; default: b.WithUseMXRecord(false); break; }""")]
    [InlineData("""switch (text) { case "x": b.{|CSDK1002:WithUseMXRecord(false)|}; break; default: goto case "x"; }""")]
    [InlineData("""switch (o) { case string s when s.Length > 1: b.{|CSDK1002:WithUseMXRecord(false)|}; break; default: b.WithUseMXRecord(false); break; }""")]
    [InlineData("""switch (o) { case string: return; case int: throw new Exception(); default: b.{|CSDK1002:WithUseMXRecord(false)|}; break; }""")]
    [InlineData("""b = number switch { 1 => b.{|CSDK1002:WithUseMXRecord(false)|}, > 3 => b.WithUseMXRecord(false), _ => throw new Exception() };""")]
    [InlineData("""b.{|CSDK1002:WithUseMXRecord(number switch { 1 => false, _ => false })|};""")]
    [InlineData("""b = condition ? b.{|CSDK1002:WithUseMXRecord(false)|} : b.WithUseMXRecord(false);""")]
    [InlineData("""b = (condition ? null : b) ?? b; b.{|CSDK1002:WithUseMXRecord(false)|};""")]
    [InlineData("""OutboundConnector.NewBuilder? c = null; c ??= b; c.{|CSDK1002:WithUseMXRecord(false)|};""")]
    [InlineData(
        """if (text is { Length: > 3 } or "x") { b.{|CSDK1002:WithUseMXRecord(false)|}; } else { b.WithUseMXRecord(false); }""")]
    [InlineData("""if (o is string s && s.Length > 3) { b.WithComment(s); } b.{|CSDK1002:WithUseMXRecord(false)|};""")]
    [InlineData("""if (b is { } c) { c.{|CSDK1002:WithUseMXRecord(false)|}; }""")]
    [InlineData("""if (b is OutboundConnector.NewBuilder c) { c.{|CSDK1002:WithUseMXRecord(false)|}; }""")]
    [InlineData("""if (b is not { } c) { return; } c.{|CSDK1002:WithUseMXRecord(false)|};""")]
    [InlineData("""if (b is var c) { c.{|CSDK1002:WithUseMXRecord(false)|}; }""")]
    [InlineData(
        """if (b is null) { b = OutboundConnector.New("n").WithSmartHosts("a.com"); } b.{|CSDK1002:WithUseMXRecord(false)|};""")]
    [InlineData(
        """if (!condition) { if (number > 1) { return; } } else { goto end; } end: b.{|CSDK1002:WithUseMXRecord(false)|};""")]
    [InlineData(
        """b.{|CSDK1002:WithUseMXRecord(false)|}; if (number > 1) { b.WithComment("why"); } else if (number > 0) { return; }""")]
    [InlineData("""b.{|CSDK1002:WithUseMXRecord(condition && false)|};""")]
    public Task What_every_branch_has_is_certain(string statements) => VerifyBodyAsync(Code(statements));

    [Theory]
    [InlineData("""switch (number) { case 1: break; case > 5: return; default: b.WithSmartHosts("a.com"); break; }""")]
    [InlineData("""switch (text) { case "x": b.WithSmartHosts("a.com"); break; case null: goto case "x"; }""")]
    [InlineData("""switch (o) { case string s when s.Length > 1: b.WithSmartHosts(s); break; }""")]
    [InlineData("""switch (o) { case OutboundConnector.NewBuilder c: b = c; break; }""")]
    [InlineData("""b = number switch { 1 => b, > 3 => b.WithUseMXRecord(true), _ => throw new Exception() };""")]
    [InlineData("""b.WithUseMXRecord(number switch { 1 => false, _ => true });""")]
    [InlineData("""b = condition ? b.WithSmartHosts("a.com") : b;""")]
    [InlineData("""b = (condition ? null : b) ?? OutboundConnector.New("n");""")]
    [InlineData("""OutboundConnector.NewBuilder? c = condition ? b : null; c ??= OutboundConnector.New("n"); c.WithSmartHosts("a.com");""")]
    [InlineData("""if (text is { Length: > 3 }) { b.WithSmartHosts("a.com"); }""")]
    [InlineData("""if (o is string s and not "") { b.WithSmartHosts(s); }""")]
    [InlineData("""if (list is [var first, ..]) { b.WithSmartHosts(first); }""")]
    [InlineData("""if (b is { } c) { c.WithSmartHosts("a.com"); }""")]
    [InlineData("""if (parameter is { } c) { b = c; }""")]
    [InlineData("""if (b is not { } c) { return; } c.WithUseMXRecord(true);""")]
    [InlineData("""if (b is object c) { Use(c); }""")]
    [InlineData("""if ((o, b) is (string, { } c)) { c.WithSmartHosts("a.com"); }""")]
    [InlineData("""if (number > 1) { goto end; } b.WithSmartHosts("a.com"); end: ;""")]
    [InlineData("""b?.WithSmartHosts("a.com");""")]
    [InlineData("""maybe?.Select(c => b.WithSmartHosts("a.com")).ToList();""")]
    [InlineData("""_ = maybe?.Length > 1 && b.WithSmartHosts("a.com") is not null;""")]
    public Task What_some_branch_mends_is_silent(string statements)
        => VerifyBodyAsync(Code("b.WithUseMXRecord(false); " + statements));

    private static string Code(string statements) => $$"""
        var b = OutboundConnector.New("a");
        {{statements}}
        b.Build();
        """;
}
