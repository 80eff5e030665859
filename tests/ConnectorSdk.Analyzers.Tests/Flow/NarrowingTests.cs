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
    [InlineData("if (number > 1) { b.WithUseMXRecord(false); } if (number > 1) { b.WithSmartHosts(\"a.com\"); }")]
    [InlineData(
        "if (type == ConnectorType.Partner) { b.WithUseMXRecord(false); } if (type != ConnectorType.Partner) { return; } "
            + "b.WithSmartHosts(\"a.com\");")]
    [InlineData(
        "switch (type) { case ConnectorType.Partner: b.WithUseMXRecord(false); break; } if (type == ConnectorType.Partner) { "
            + "b.WithSmartHosts(\"a.com\"); }")]
    [InlineData(
        "if (text == \"x\") { b.WithUseMXRecord(false); } switch (text) { case \"x\": b.WithSmartHosts(\"a.com\"); break; }")]
    [InlineData("if (maybe is null) { b.WithUseMXRecord(false); } if (maybe == null) { b.WithSmartHosts(\"a.com\"); }")]
    [InlineData("if (maybe is not null) { b.WithUseMXRecord(false); } if (maybe is { }) { b.WithSmartHosts(\"a.com\"); }")]
    [InlineData("if (settings is { } s) { b.WithUseMXRecord(false); } if (settings.HasValue) { b.WithSmartHosts(\"a.com\"); }")]
    [InlineData("if (o is string) { b.WithUseMXRecord(false); } if (o is string s) { b.WithSmartHosts(s); }")]
    [InlineData(
        "if (number is > 1 and < 5) { b.WithUseMXRecord(false); } if (number is > 1 and < 5) { b.WithSmartHosts(\"a.com\"); }")]
    public Task Calls_under_the_same_condition_belong_together(string statements) => VerifyBodyAsync($$"""
        var b = OutboundConnector.New("a");
        {{statements}}
        b.Build();
        """);

    /// <summary>
    /// On the path that violates the rule, the builder is checked under the condition that caused the violation.
    /// </summary>
    [Theory]
    [InlineData("condition")]
    [InlineData("!condition")]
    [InlineData("number > 1")]
    [InlineData("number == 1")]
    [InlineData("number is 1")]
    [InlineData("type == ConnectorType.Partner")]
    [InlineData("type is not ConnectorType.Partner")]
    [InlineData("settings == TlsSettings.EncryptionOnly")]
    [InlineData("text == \"x\"")]
    [InlineData("text is \"x\"")]
    [InlineData("maybe is null")]
    [InlineData("maybe != null")]
    [InlineData("maybe is { }")]
    public Task A_rule_that_is_broken_under_the_condition_of_its_check_is_broken(string test) => VerifyBodyAsync($$"""
        var b = OutboundConnector.New("a");
        if ({{test}}) { b.{|CSDK1002:WithUseMXRecord(false)|}; } else { b.WithSmartHosts("mail.contoso.com"); }
        if ({{test}}) { b.Build(); }
        """);

    [Theory]
    [InlineData("number > 1", "number++;")]
    [InlineData("number == 1", "number = list.Count;")]
    [InlineData("type == ConnectorType.Partner", "type = (ConnectorType)number;")]
    [InlineData("text == \"x\"", "text = list[0];")]
    [InlineData("maybe is null", "maybe = list.FirstOrDefault();")]
    [InlineData("list.Count > 1", "")]
    [InlineData("Property == \"x\"", "")]
    [InlineData("o == parameter", "o = list;")]
    public Task What_the_condition_looks_at_may_have_changed(string test, string change) => VerifyBodyAsync($$"""
        var b = OutboundConnector.New("a");
        if ({{test}}) { b.WithUseMXRecord(false); } else { b.WithSmartHosts("mail.contoso.com"); }
        {{change}}
        if ({{test}}) { b.Build(); }
        """);

    [Theory]
    [InlineData(
        "switch (type) { case ConnectorType.Partner: b.{|CSDK1002:WithUseMXRecord(false)|}; break; } switch (type) { "
            + "case ConnectorType.Partner: b.Build(); break; }")]
    [InlineData("if (number == 70000) { SendConnector.NewInternal(\"a\").WithPort({|CSDK1005:number|}).Build(); }")]
    [InlineData("if (maybe is null) { b.{|CSDK1004:WithSenderRewritingEnabled(true)|}.WithComment(maybe).Build(); }")]
    [InlineData(
        "if (type != ConnectorType.OnPremises) { return; } "
            + "b.{|CSDK1002:WithUseMXRecord(type != ConnectorType.OnPremises)|}.Build();")]
    [InlineData("switch (number) { case 70000: SendConnector.NewInternal(\"a\").WithPort({|CSDK1005:number|}).Build(); break; }")]
    public Task A_value_is_known_where_a_condition_names_it(string statements)
        => VerifyBodyAsync($"var b = OutboundConnector.New(\"a\"); {statements}");

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
        if (condition) { b.{|#2:WithPort({|#0:70000|})|}; } else { b.{|#3:WithPort({|#1:-1|})|}; }
        b.{|#4:Build()|};
        """,
        new Microsoft.CodeAnalysis.Testing.DiagnosticResult("CSDK1005", Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
            .WithLocation(0).WithLocation(1).WithLocation(2).WithLocation(3).WithLocation(4)
            .WithMessage("Port = 70000 is out of range. The allowed range is 0 to 65535. \"The valid range is 0 to 65535.\" "
                + "(New-SendConnector.md, line 20)"));

    [Fact]
    public Task A_loop_of_known_length_runs() => VerifyBodyAsync("""
        var b = SendConnector.NewInternal("a");
        for (var i = 0; i < 2; i++) { b.WithPort({|CSDK1005:70000|}); }
        b.Build();
        var c = SendConnector.NewInternal("a");
        foreach (var port in new[] { 25, 70000 }) { c.WithPort({|CSDK1005:port|}); }
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
