using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// A violation that depends on two conditions isn't reported, because the conditions might exclude each other. A violation on
/// every path is an error, even if its cause differs between paths.
/// </summary>
public sealed class BranchCorrelationTests
{
    private const string Off = "b.WithUseMXRecord(false);";
    private const string Hosts = "b.WithSmartHosts(\"a.com\");";

    [Theory]
    [InlineData("if (row.Secure) { OFF } if (row.Secure) { HOSTS }")]
    [InlineData("if (row.Secure) { HOSTS } if (row.Secure) { OFF }")]
    [InlineData("if (row.Secure) { OFF } if (row.Kind == Kind.B) { HOSTS }")]
    [InlineData("if (row.Secure) { OFF } if (!row.Secure) { HOSTS }")]
    [InlineData("if (row.IsLarge()) { OFF } Log(); if (row.IsLarge()) { HOSTS }")]
    [InlineData("if (row.Kind == Kind.A) { OFF } if (row.Kind is Kind.A or Kind.C) { HOSTS }")]
    [InlineData("b.WithUseMXRecord(row.Hosts.Count == 0); if (row.Hosts.Count > 0) { HOSTS }")]
    [InlineData("b.WithUseMXRecord(row.Secure ? false : true); if (row.Secure) { HOSTS }")]
    [InlineData(
        "var mx = row.Kind switch { Kind.A => false, _ => true }; b.WithUseMXRecord(mx); if (row.Kind == Kind.A) { HOSTS }")]
    [InlineData("switch (row.Kind) { case Kind.A: OFF break; } switch (row.Kind) { case Kind.A: HOSTS break; }")]
    [InlineData("OFF if (row.Secure) { HOSTS } if (!row.Secure) { HOSTS }")]
    [InlineData(
        "OFF if (row.Host != null) { HOSTS } else if (row.Hosts.Count > 0) { HOSTS } else { "
            + "throw new InvalidOperationException(); }")]
    [InlineData("foreach (var host in row.Hosts) { if (row.Secure) { OFF } if (host.Length > 3) { HOSTS } }")]
    public Task Two_conditions_are_not_combined(string statements) => VerifySilentAsync(statements);

    [Theory]
    [InlineData("if (row.Kind == Kind.A) { c.WithCustom(); } if (row.Kind == Kind.B) { c.WithInternal(); }")]
    [InlineData("if (row.Secure) { c.WithCustom(); } if (row.Partner) { c.WithInternal(); }")]
    [InlineData("if (row.Secure) { c.WithCustom(); } else { c.WithInternal(); }")]
    public Task Settings_of_two_branches_are_not_combined(string statements)
        => VerifySilentAsync($"var c = SendConnector.NewAddressSpaces(\"a\", \"a.com\"); {statements} Use(c.Build());");

    /// <summary>The code doesn't handle the remaining case, so the case might not exist.</summary>
    [Theory]
    [InlineData("switch (row.Kind) { case Kind.A: HOSTS break; case Kind.B: case Kind.C: HOSTS break; } OFF")]
    [InlineData(
        "OFF switch (row.Kind) { case Kind.A: HOSTS break; case Kind.B: HOSTS break; "
            + "default: throw new NotSupportedException(); }")]
    [InlineData("OFF if (row.Kind == Kind.A) { HOSTS } else if (row.Kind == Kind.B) { HOSTS }")]
    [InlineData("OFF if (row.Hosts.Count == 1) { HOSTS } else if (row.Hosts.Count > 1) { HOSTS }")]
    [InlineData("OFF foreach (var host in row.Hosts) { b.WithSmartHosts(host); }")]
    [InlineData("OFF for (var i = 0; i < row.Hosts.Count; i++) { b.WithSmartHosts(row.Hosts[i]); }")]
    [InlineData("if (row.Host is null) { throw new ArgumentException(); } OFF if (row.Host is not null) { HOSTS }")]
    [InlineData("if (row.Hosts.Count == 0) { return 1; } OFF if (row.Hosts.Any()) { HOSTS }")]
    [InlineData("ArgumentNullException.ThrowIfNull(row.Host); OFF if (row.Host != null) { HOSTS }")]
    [InlineData("System.Diagnostics.Debug.Assert(row.Host != null); OFF if (row.Host != null) { HOSTS }")]
    [InlineData("Check(row); OFF if (row.Host != null) { HOSTS }")]
    [InlineData("switch (row.Port) { case > 1 when row.Port == 0: OFF break; }")]
    [InlineData("switch (row.Port) { case > 1: switch (row.Port) { case 0: OFF break; } break; }")]
    [InlineData("if (row.Port > 3) { if (row.Port == 2) { OFF } }")]
    public Task A_case_that_may_not_exist_is_silent(string statements) => VerifySilentAsync(statements);

    [Theory]
    [InlineData("if (row.Secure) { OFF return 1; }")]
    [InlineData("if (row.Secure) { OFF throw new InvalidOperationException(); }")]
    [InlineData("if (row.Secure) { OFF b = New(); }")]
    [InlineData("if (row.Secure) { OFF Use(b); }")]
    [InlineData("if (row.Secure) { OFF } HOSTS")]
    [InlineData("if (row.Secure) { OFF } b.WithUseMXRecord(true);")]
    [InlineData("while (true) { if (row.Secure) { OFF } else { HOSTS break; } }")]
    public Task What_does_not_last_until_the_build_is_silent(string statements) => VerifySilentAsync(statements);

    /// <summary>A parameter that has an effect in other cases isn't reported.</summary>
    [Fact]
    public Task A_setting_without_effect_in_some_cases_is_silent() => VerifySilentAsync(
        "b.WithTlsDomain(\"a.com\"); if (row.Secure) { b.WithTlsSettings(OutboundConnector.TlsSettings.DomainValidation); }");

    [Fact]
    public async Task A_setting_that_is_set_where_it_has_no_effect_is_reported()
        => Assert.Equal("CSDK3010",
            Assert.Single(await BranchConditionTests.FindAsync("if (row.Secure) { b.WithTlsDomain(\"a.com\"); }")).Id);

    [Theory]
    [InlineData("if (row.Kind == Kind.A) { c.WithPort(70000); } else { c.WithPort(80000); }", 2)]
    [InlineData(
        "if (row.Secure) { c.WithPort(70000); } else if (row.Partner) { c.WithPort(80000); } else { c.WithPort(90000); }", 3)]
    [InlineData("switch (row.Kind) { case Kind.A: c.WithPort(70000); break; default: c.WithPort(80000); break; }", 2)]
    [InlineData("c.WithPort(row.Secure ? 70000 : 80000);", 1)]
    [InlineData("c.WithPort(row.Kind switch { Kind.A => 70000, Kind.B => 80000, _ => 90000 });", 1)]
    [InlineData("try { Log(); c.WithPort(70000); } catch (FormatException) { c.WithPort(80000); }", 2)]
    [InlineData("var port = row.Secure ? 70000 : 80000; c.WithPort(port);", 1)]
    [InlineData(
        "foreach (var other in rows) { if (other.Secure) { c.WithPort(70000); } else { c.WithPort(80000); } Use(c.Build()); } "
            + "c.WithPort(25);", 2)]
    public async Task What_each_path_breaks_in_its_own_way_is_an_error(string statements, int count)
    {
        var found = await BranchConditionTests.FindAsync(
            $"var c = SendConnector.NewAddressSpaces(\"a\", \"a.com\"); {statements} Use(c.Build());");
        Assert.Equal(Enumerable.Repeat("CSDK1005", count), found.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task Another_value_and_none_are_an_error_at_the_setting_that_requires_it()
    {
        var found = await BranchConditionTests.FindAsync(
            "b.WithRouteAllMessagesViaOnPremises(true); if (row.Host == \"a\") { b.WithConnectorType(Kinds.Partner); }");
        Assert.Equal("CSDK1002", Assert.Single(found).Id);
    }

    [Theory]
    [InlineData("if (row.Kind == Kind.A) { c.WithPort(70000); } else { c.WithPort(25); }")]
    [InlineData("c.WithPort(70000); while (row.IsLarge()) { if (row.Secure) { c.WithPort(80000); } else { c.WithPort(25); } }")]
    [InlineData(
        "try { c.WithPort(70000); Log(); } catch (FormatException) { c.WithPort(80000); } catch (InvalidOperationException) { "
            + "c.WithPort(25); }")]
    public async Task What_one_path_keeps_is_no_error(string statements)
    {
        var found = await BranchConditionTests.FindAsync(
            $"var c = SendConnector.NewAddressSpaces(\"a\", \"a.com\"); {statements} Use(c.Build());");
        Assert.DoesNotContain(found, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>The expected text of a warning about a violation in one branch, next to branches that set nothing.</summary>
    [Theory]
    [InlineData("c.WithCustom(); if (row.Secure) { c.WithInternal(); }")]
    [InlineData("if (row.Secure) { c.WithInternal(); } c.WithCustom();")]
    [InlineData("if (row.Secure) { c.WithCustom().WithInternal(); }")]
    [InlineData(
        "if (row.Partner) { c.WithPort(25); } if (row.Secure) { c.WithCustom().WithInternal(); } if (row.Kind == Kind.A) { "
            + "c.WithLimit(3); }")]
    public async Task Two_settings_that_one_condition_brings_together_are_reported(string statements)
    {
        var found = await BranchConditionTests.FindAsync(
            $"var c = SendConnector.NewAddressSpaces(\"a\", \"a.com\"); {statements} Use(c.Build());");
        Assert.StartsWith(
            "CSDK1003 (only if row.Secure is true): ", Assert.Single(found).GetMessage(null), StringComparison.Ordinal);
    }

    private static async Task VerifySilentAsync(string statements) => Assert.Empty(await BranchConditionTests.FindAsync(statements
        .Replace("OFF", Off, StringComparison.Ordinal)
        .Replace("HOSTS", Hosts, StringComparison.Ordinal)));
}
