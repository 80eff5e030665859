using System.Globalization;
using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>CSDK3010 names the one condition under which a rule is violated, whatever kind of condition it is.</summary>
public sealed class BranchConditionTests
{
    private const string Declarations = """
        public enum Kind { A, B, C }
        public sealed class Row
        {
            public bool Secure { get; set; }
            public bool Partner { get; set; }
            public int Port { get; set; }
            public Kind Kind { get; set; }
            public string? Host { get; set; }
            public List<string> Hosts { get; } = [];
            public bool IsLarge() => Port > 100;
        }
        """;

    [Theory]
    [InlineData("row.Secure", "row.Secure is true")]
    [InlineData("!row.Secure", "row.Secure is false")]
    [InlineData("row.IsLarge()", "row.IsLarge() is true")]
    [InlineData("string.IsNullOrEmpty(row.Host)", "string.IsNullOrEmpty(row.Host) is true")]
    [InlineData("row.Port == 25", "row.Port is 25")]
    [InlineData("row.Port != 25", "row.Port is not 25")]
    [InlineData("row.Port > 25", "row.Port > 25 is true")]
    [InlineData("row.Kind == Kind.B", "row.Kind is Kind.B")]
    [InlineData("row.Kind is Kind.A or Kind.B", "row.Kind is Kind.A or Kind.B")]
    [InlineData("row.Kind is not Kind.A", "row.Kind is not Kind.A")]
    [InlineData("row.Kind is not (Kind.A or Kind.B)", "row.Kind is not (Kind.A or Kind.B)")]
    [InlineData("row.Host is null", "row.Host is null")]
    [InlineData("row.Host is { Length: > 3 } host", "row.Host is { Length: > 3 } host")]
    [InlineData("row is { Secure: true }", "row is { Secure: true }")]
    [InlineData("row.Secure && row.Port == 25", "(row.Secure && row.Port == 25) is true")]
    [InlineData("row.Secure || row.Partner", "(row.Secure || row.Partner) is true")]
    [InlineData("!(row.Secure || row.Partner)", "(row.Secure || row.Partner) is false")]
    [InlineData("row\n    .Secure", "row .Secure is true")]
    public async Task The_condition_of_an_if_is_in_words(string condition, string words)
    {
        await VerifyAsync($"if ({condition}) {{ b.WithUseMXRecord(false); }}", words);
        await VerifyAsync($"b = {condition} ? b.WithUseMXRecord(false) : b;", words);
    }

    [Theory]
    [InlineData("b.WithUseMXRecord(false); if (row.Host != null) { b.WithSmartHosts(row.Host); }", "row.Host is null")]
    [InlineData("b.WithUseMXRecord(false); if (row.Hosts.Count > 0) { b.WithSmartHosts(row.Hosts[0]); } else { Log(); }",
        "row.Hosts.Count > 0 is false")]
    [InlineData("if (row.Secure) { b.WithSmartHosts(\"a.com\"); } else { b.WithUseMXRecord(false); }", "row.Secure is false")]
    [InlineData("if (row.Secure) { } else if (row.Partner) { b.WithUseMXRecord(false); }", "row.Partner is true")]
    [InlineData("if (row.Secure) { } else if (row.Partner) { } else { b.WithUseMXRecord(false); }",
        "row.Secure is false and row.Partner is false")]
    [InlineData("if (row.Secure) { if (row.Partner) { b.WithUseMXRecord(false); } }", "row.Partner is true")]
    [InlineData("if (row.Secure) { b.WithUseMXRecord(false); if (row.Partner) { Log(); } }", "row.Secure is true")]
    public Task Either_branch_of_an_if_may_be_the_wrong_one(string statements, string words) => VerifyAsync(statements, words);

    [Theory]
    [InlineData("switch (row.Kind) { case Kind.A: b.WithUseMXRecord(false); break; }", "row.Kind is Kind.A")]
    [InlineData("switch (row.Kind) { case Kind.A: case Kind.B: b.WithUseMXRecord(false); break; case Kind.C: break; }",
        "row.Kind is Kind.A or row.Kind is Kind.B")]
    [InlineData("switch (row.Kind) { case Kind.A: break; default: b.WithUseMXRecord(false); break; }",
        "no other case of row.Kind matches")]
    [InlineData("switch (row.Host) { case null: b.WithUseMXRecord(false); break; }", "row.Host is null")]
    [InlineData("switch (row.Host) { case { Length: > 2 }: b.WithUseMXRecord(false); break; }", "row.Host is { Length: > 2 }")]
    [InlineData("switch (row.Kind) { case Kind.A when row.Secure: b.WithUseMXRecord(false); break; }",
        "row.Kind is Kind.A and row.Secure is true")]
    [InlineData("b = row.Kind switch { Kind.A => b.WithUseMXRecord(false), _ => b };", "row.Kind is Kind.A")]
    [InlineData("b = row.Kind switch { Kind.A => b, _ => b.WithUseMXRecord(false) };", "no other case of row.Kind matches")]
    [InlineData("b = row.Port switch { > 3 when row.Secure && row.Partner => b.WithUseMXRecord(false), _ => b };",
        "row.Port is > 3 and (row.Secure && row.Partner) is true")]
    public Task A_case_is_in_words(string statements, string words) => VerifyAsync(statements, words);

    [Theory]
    [InlineData("_ = row.Secure && b.WithUseMXRecord(false) != null;", "row.Secure is true")]
    [InlineData("_ = row.Secure || b.WithUseMXRecord(false) != null;", "row.Secure is false")]
    [InlineData("_ = row.Host ?? (b.WithUseMXRecord(false) == null ? \"\" : \"x\");", "row.Host is null")]
    [InlineData("b.WithUseMXRecord(maybe ?? false);", "maybe is null")]
    [InlineData("b.WithUseMXRecord(row.Secure ? false : true);", "row.Secure is true")]
    [InlineData("b.WithUseMXRecord(row.Kind switch { Kind.A => false, _ => true });", "row.Kind is Kind.A")]
    [InlineData("var mx = row.Port == 25 ? false : true; b.WithUseMXRecord(mx);", "row.Port is 25")]
    [InlineData("var mx = true; if (row.IsLarge()) { mx = false; } b.WithUseMXRecord(mx);", "row.IsLarge() is true")]
    public Task A_choice_of_a_value_is_in_words(string statements, string words) => VerifyAsync(statements, words);

    [Theory]
    [InlineData("foreach (var host in row.Hosts) { b.WithUseMXRecord(false); }", "the loop over row.Hosts is executed")]
    [InlineData("for (var i = 0; i < row.Port; i++) { b.WithUseMXRecord(false); }", "i < row.Port is true")]
    [InlineData("while (row.IsLarge()) { b.WithUseMXRecord(false); }", "row.IsLarge() is true")]
    public Task A_loop_is_in_words(string statements, string words) => VerifyAsync(statements, words);

    [Theory]
    [InlineData("try { Log(); } catch (FormatException) { b.WithUseMXRecord(false); }",
        "the exception FormatException is caught")]
    [InlineData(
        "try { Log(); } catch (FormatException e) when (e.Message.Length > 3) { } catch (InvalidOperationException) { "
            + "b.WithUseMXRecord(false); }", "the exception InvalidOperationException is caught")]
    [InlineData("try { Log(); } catch { b.WithUseMXRecord(false); }", "an exception is caught")]
    [InlineData("b.WithUseMXRecord(false); try { Log(); b.WithSmartHosts(\"a.com\"); } catch (FormatException) { }",
        "the exception FormatException is caught")]
    [InlineData("b.WithUseMXRecord(false); try { b.WithSmartHosts(\"a.com\"); Log(); } catch (FormatException) { }", "")]
    [InlineData("try { Log(); b.WithUseMXRecord(false); } catch (FormatException) { b.WithSmartHosts(\"a.com\"); }",
        "no exception is caught")]
    public Task A_handler_is_in_words(string statements, string words) => VerifyAsync(statements, words);

    [Fact]
    public Task Several_outcomes_with_the_same_setter_are_one_warning() => VerifyAsync(
        "b.WithRouteAllMessagesViaOnPremises(true); switch (row.Kind) { case Kind.A: b.WithConnectorType(Kinds.OnPremises); "
            + "break;"
        + " case Kind.B: b.WithConnectorType(Kinds.Partner); break; default: b.WithConnectorType(Kinds.Partner); break; }",
        "row.Kind is Kind.B or no other case of row.Kind matches");

    [Fact]
    public Task Each_wrong_setter_is_a_warning_of_its_own() => VerifyAsync(
        "if (row.Secure) { b.WithComment(\"a\").WithUseMXRecord(false); } else if (row.Partner) { b.WithUseMXRecord(false); }",
        "row.Secure is true",
        "row.Partner is true");

    [Fact]
    public Task A_builder_of_a_loop_is_judged_for_each_turn() => VerifyAsync(
        "foreach (var other in rows) { var c = New(); if (other.Secure) { c.WithUseMXRecord(false); } Use(c.Build()); }",
        "other.Secure is true");

    /// <param name="statements">
    /// The statements with the builder <c>b</c> and the row <c>row</c> before the builder is built.
    /// </param>
    /// <param name="words">The condition of each warning; empty for no warnings.</param>
    private static async Task VerifyAsync(string statements, params string[] words)
    {
        var found = await FindAsync(statements);
        Assert.All(found, diagnostic
            => Assert.Equal((Descriptors.PossibleId, DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity)));
        Assert.Equal(
            words.Where(word => word.Length > 0).Select(word => $"CSDK1002 (only if {word}"),
            found.Select(diagnostic => BeforeRule(diagnostic.GetMessage(CultureInfo.InvariantCulture))));
    }

    /// <summary>Gets a message without the text of the rule.</summary>
    private static string BeforeRule(string message)
    {
        int[] starts = [message.IndexOf("): UseMXRecord", StringComparison.Ordinal), message.IndexOf(
            "): RouteAll", StringComparison.Ordinal)];
        return message[..starts.Max()];
    }

    internal static async Task<IReadOnlyList<Diagnostic>> FindAsync(string statements)
    {
        var source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using OutboundConnector = Sample.OutboundConnector;
            using SendConnector = Sample.SendConnector;
            using Kinds = Sample.OutboundConnector.ConnectorType;
            {{Declarations}}
            class Code
            {
                object Run(Row row, List<Row> rows, bool? maybe)
                {
                    var b = New();
                    {{statements}}
                    return b.Build();
                }

                static OutboundConnector.NewBuilder New() => OutboundConnector.New("a");

                static void Log() => Console.WriteLine();

                static void Check(Row row) => ArgumentNullException.ThrowIfNull(row.Host);

                static void Use(object value) => Console.WriteLine(value);
            }
            """;
        var diagnostics = await AnalyzerRun.DiagnosticsAsync([source]);
        return [.. diagnostics.Where(one => one.Id != Descriptors.SetTwiceId).OrderBy(one => one.Location.SourceSpan.Start)];
    }
}
