using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// If the exception of a check is caught, the code after the check runs only if the builder is valid.
/// </summary>
public sealed class CaughtCheckTests
{
    private const string Members = """
        using System;
        using System.Collections.Generic;
        using ConnectorSdk;
        using OutboundConnector = Sample.OutboundConnector;

        class Code
        {
            static bool Ok(OutboundConnector.NewBuilder x)
            {
                try { x.Build(); return true; } catch { return false; }
            }

            static CmdletCommand? Try(OutboundConnector.NewBuilder x)
            {
                try { return x.Build(); } catch (CmdletValidationException) { return null; }
            }

            static void Need(OutboundConnector.NewBuilder x)
            {
                try { x.Build(); } catch (CmdletValidationException) { throw new InvalidOperationException("no"); }
            }

            static void Check(OutboundConnector.NewBuilder x) => x.Build();

            static void CheckIf(OutboundConnector.NewBuilder x, bool f) { if (f) { x.Build(); } }

            static void Leave(OutboundConnector.NewBuilder x) { try { x.Build(); } finally { Console.WriteLine(); } }
        """;

    [Theory]
    [InlineData("try { _ = b.Build(); } catch (CmdletValidationException) { return; } b.Build();")]
    [InlineData("var ok = false; try { _ = b.Build(); ok = true; } catch (CmdletValidationException) { } if (ok) { b.Build(); }")]
    [InlineData("string? text = null; try { _ = b.Build(); } catch (CmdletValidationException e) { text = e.Message; } "
        + "if (text is null) { b.Build(); }")]
    [InlineData("if (Ok(b)) { b.Build(); }")]
    [InlineData("var ok = Ok(b); if (ok) { b.Build(); }")]
    [InlineData("if (!Ok(b)) { b.WithSmartHosts(\"mail.contoso.com\"); } b.Build();")]
    [InlineData("bool IsRight() => Ok(b); if (IsRight()) { b.Build(); }")]
    [InlineData("if (Try(b) is null) { return; } b.Build();")]
    [InlineData("try { Need(b); } catch (InvalidOperationException) { return; } b.Build();")]
    [InlineData("try { Check(b); } catch (CmdletValidationException) { return; } b.Build();")]
    [InlineData("try { CheckIf(b, true); } catch (CmdletValidationException) { return; } b.Build();")]
    [InlineData("try { Leave(b); } catch (CmdletValidationException) { return; } b.Build();")]
    [InlineData("try { new List<OutboundConnector.NewBuilder> { b }.ForEach(x => x.Build()); } "
        + "catch (CmdletValidationException) { return; } b.Build();")]
    public Task Code_behind_a_check_that_is_caught_may_run_only_if_the_builder_is_right(string statements) => VerifyAsync($$"""
        {{Members}}

            void Run()
            {
                var b = OutboundConnector.New("a").WithUseMXRecord(false);
                {{statements}}
            }
        }
        """);

    [Theory]
    [InlineData("var b = OutboundConnector.New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}; b.Build();")]
    [InlineData("var b = OutboundConnector.New(\"a\"); _ = b.Build(); b.{|CSDK1002:WithUseMXRecord(false)|}.Build();")]
    [InlineData("var b = OutboundConnector.New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}; Check(b);")]
    [InlineData("var b = OutboundConnector.New(\"a\"); Check(b); b.{|CSDK1002:WithUseMXRecord(false)|}.Build();")]
    [InlineData("var b = OutboundConnector.New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}; try { Console.WriteLine(); } "
        + "catch (CmdletValidationException) { } b.Build();")]
    [InlineData("var b = OutboundConnector.New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}; "
        + "try { b.Build(); } finally { Console.WriteLine(); }")]
    [InlineData("try { Console.WriteLine(); } catch (CmdletValidationException) { "
        + "var b = OutboundConnector.New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}; _ = b.Build(); b.Build(); }")]
    public Task Without_a_handler_a_check_leaves_the_builder_known(string statements) => VerifyAsync($$"""
        {{Members}}

            void Run()
            {
                {{statements}}
            }
        }
        """);
}
