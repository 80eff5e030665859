using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Rules;

/// <summary>Values that throw when they are set or read, in a <c>try</c> with a handler for that exception.</summary>
public sealed class ExpectedFailureTests
{
    [Theory]
    [InlineData("b.WithLinkForModifiedConnector(Guid.Parse(\"no\"));", "FormatException")]
    [InlineData("b.WithLinkForModifiedConnector(new Guid(\"no\"));", "FormatException")]
    [InlineData("b.WithLinkForModifiedConnector(Guid.Parse(\"no\"));", "SystemException")]
    [InlineData("var id = Guid.Parse(\"no\"); b.WithLinkForModifiedConnector(id);", "FormatException")]
    [InlineData("b.WithConnectorType((ConnectorType)99);", "ArgumentOutOfRangeException")]
    [InlineData("b.WithConnectorType((ConnectorType)99);", "ArgumentException")]
    [InlineData("b.WithLinkForModifiedConnector(Guid.Parse(\"no\"));", "Exception e) when (e is FormatException")]
    [InlineData("b.WithLinkForModifiedConnector(Guid.Parse(\"no\")); Use(b.WithUseMXRecord(false).Build());", "FormatException")]
    [InlineData("Use(b.WithConnectorType((ConnectorType)99)); b.WithUseMXRecord(false);", "ArgumentException")]
    [InlineData("var id = Guid.Parse(\"no\"); b.WithUseMXRecord(false);", "Exception")]
    public Task An_exception_that_a_handler_is_there_for_is_expected_and_leads_there(string statements, string caught)
        => VerifyBodyAsync($$"""
            var b = OutboundConnector.New("a");
            try { {{statements}} } catch ({{caught}}) { b.WithComment("c"); }
            Use(b.Build());
            """);

    [Theory]
    [InlineData("b.WithLinkForModifiedConnector({|CSDK1007:Guid.Parse(\"no\")|});", "ArgumentException")]
    [InlineData("b.WithLinkForModifiedConnector({|CSDK1007:Guid.Parse(\"no\")|});", "CmdletValidationException")]
    [InlineData("b.WithLinkForModifiedConnector({|CSDK1007:Guid.Parse(\"no\")|});", "Exception")]
    [InlineData("b.WithLinkForModifiedConnector({|CSDK1007:Guid.Parse(\"no\")|});",
        "Exception e) when (e is not FormatException")]
    [InlineData("b.WithLinkForModifiedConnector({|CSDK1007:Guid.Parse(\"no\")|});", "Exception e) when (!(e is FormatException)")]
    [InlineData("b.WithConnectorType({|CSDK1007:(ConnectorType)99|});", "FormatException")]
    [InlineData("b.WithConnectorType({|CSDK1007:(ConnectorType)99|});", "ArgumentNullException")]
    public Task An_exception_that_no_handler_is_there_for_is_reported(string statements, string caught) => VerifyBodyAsync($$"""
        var b = OutboundConnector.New("a");
        try { {{statements}} } catch ({{caught}}) { b.WithComment("c"); }
        Use(b.Build());
        """);

    [Theory]
    [InlineData("return e switch { CmdletValidationException v => v.Violations.Count, _ => 0 };")]
    [InlineData("if (e is CmdletValidationException) { return 1; } throw new InvalidOperationException();")]
    [InlineData("if (e is not CmdletValidationException v) { return 1; } return v.Violations;")]
    [InlineData("switch (e) { case CmdletValidationException: return 1; default: return 2; }")]
    [InlineData("return (e as CmdletValidationException)?.Violations;")]
    [InlineData("return ((CmdletValidationException)e).Violations;")]
    [InlineData("return Describe(e);")]
    public Task A_handler_that_asks_for_the_exception_expects_it(string handler) => VerifyBodyAsync($$"""
        object? Run()
        {
            try { return OutboundConnector.New("a").WithUseMXRecord(false).Build(); } catch (Exception e) { {{handler}} }
        }

        Use(Run()!);
        static object? Describe(Exception? e) => (e as CmdletValidationException)?.Violations;
        static object? MessageOf(Exception e) => e.Message;
        """);

    [Theory]
    [InlineData("return e switch { FormatException => 1, _ => 0 };")]
    [InlineData("if (e is CmdletValidationException v) { Use(v); } throw;")]
    [InlineData("return e.Message;")]
    [InlineData("return MessageOf(e);")]
    [InlineData("return Describe(null);")]
    public Task A_handler_that_asks_for_nothing_expects_nothing(string handler) => VerifyBodyAsync($$"""
        object? Run()
        {
            try { return OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build(); }
            catch (Exception e) { {{handler}} }
        }

        Use(Run()!);
        static object? Describe(Exception? e) => (e as CmdletValidationException)?.Violations;
        static object? MessageOf(Exception e) => e.Message;
        """);

    [Fact]
    public Task What_is_wrong_behind_a_value_that_throws_is_reported_where_no_handler_goes_on() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").WithConnectorType({|CSDK1007:(ConnectorType)99|});
        Use(b.{|CSDK1002:WithUseMXRecord(false)|}.Build());
        """);

    [Fact]
    public Task A_variable_without_a_name_may_throw() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").WithUseMXRecord(false);
        try { b.WithParameter("Unheard", default(CmdletVariable)); return; } catch (ArgumentException) { b.WithSmartHosts("a.com"); }
        Use(b.Build());
        """);
}
