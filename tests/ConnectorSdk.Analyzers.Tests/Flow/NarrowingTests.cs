using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>A condition that is tested twice has the same outcome both times.</summary>
public sealed class NarrowingTests
{
    [Theory]
    [InlineData("if (condition) { b.WithUseMXRecord(false); } Use(text); if (condition) { b.WithSmartHosts(\"a.com\"); }")]
    [InlineData("if (condition) { b.WithUseMXRecord(false); } if (!condition) { return; } b.WithSmartHosts(\"a.com\");")]
    [InlineData("var c = number > 1; if (c) { b.WithUseMXRecord(false); } b = c ? b.WithSmartHosts(\"a.com\") : b;")]
    [InlineData("var c = !condition; if (c) { b.WithUseMXRecord(false); } if (!condition) { b.WithSmartHosts(\"a.com\"); }")]
    [InlineData("b.WithUseMXRecord(!condition); if (!condition) { b.WithSmartHosts(\"a.com\"); }")]
    [InlineData("b.WithUseMXRecord(condition); if (!condition) { b.WithSmartHosts(\"a.com\"); }")]
    public Task Calls_under_the_same_condition_belong_together(string statements) => VerifyBodyAsync($$"""
        var b = OutboundConnector.New("a");
        {{statements}}
        b.Build();
        """);

    [Fact]
    public Task A_condition_that_changed_may_have_another_outcome() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a");
        if (condition) { b.WithUseMXRecord(false); }
        condition = number > 1;
        if (!condition) { b.WithSmartHosts("mail.contoso.com"); }
        b.Build();
        """);

    [Fact]
    public Task A_rule_that_every_path_breaks_is_broken() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|};
        if (condition) { b.WithSmartHosts("mail.contoso.com"); }
        if (condition) { b.WithSmartHosts(); }
        if (condition) { b.WithRecipientDomains("contoso.com"); } else { b.WithComment("why"); }
        b.WithSmartHosts(null!);
        b.Build();
        """);

    [Fact]
    public Task A_rule_that_each_path_breaks_by_another_call_is_reported_once() => VerifyBodyAsync("""
        var b = SendConnector.NewInternal("a");
        if (condition) { b.{|#0:WithPort(70000)|}; } else { b.{|#1:WithPort(-1)|}; }
        b.{|#2:Build()|};
        """,
        new Microsoft.CodeAnalysis.Testing.DiagnosticResult("CSDK1005", Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
            .WithLocation(0).WithLocation(1).WithLocation(2)
            .WithMessage("Port = 70000 is outside 0 to 65535. \"The valid range is 0 to 65535.\" (New-SendConnector.md, line 20)"));

    [Fact]
    public Task A_loop_of_known_length_runs() => VerifyBodyAsync("""
        var b = SendConnector.NewInternal("a");
        for (var i = 0; i < 2; i++) { b.{|CSDK1005:WithPort(70000)|}; }
        b.Build();
        var c = SendConnector.NewInternal("a");
        foreach (var port in new[] { 25, 70000 }) { c.{|CSDK1005:WithPort(port)|}; }
        c.Build();
        var d = SendConnector.NewInternal("a");
        foreach (var port in new[] { 70000, 25 }) { d.WithPort(port); }
        d.Build();
        """);

    [Fact]
    public Task A_loop_that_does_not_run_changes_nothing() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|};
        for (var i = 2; i < 2; i++) { b.WithSmartHosts("mail.contoso.com"); }
        b.Build();
        """);

    [Fact]
    public Task More_conditions_than_can_be_told_apart_are_silent() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a");
        for (var i = 0; i < 100; i++) { if (text.Length > i) { b.WithUseMXRecord(false); } }
        for (var j = 0; j < 100; j++) { b.WithSmartHosts("mail.contoso.com"); }
        b.Build();
        """);
}
