using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// The path of an exception: filters run first, then each <c>finally</c> on the way, then the handler. In every case without a
/// report, a run exists that builds a valid command or none.
/// </summary>
public sealed class ExceptionPathTests
{
    [Theory]
    [InlineData("try { try { ThrowIf(Flag); } finally { b.Fix(); } } catch (InvalidOperationException) { return b.Build(); } "
        + "return null;")]
    [InlineData(
        "try { try { try { ThrowIf(Flag); } finally { b.Fix(); } } finally { Later(); } } catch { return b.Build(); } "
            + "return null;")]
    [InlineData(
        "try { try { try { ThrowIf(Flag); } finally { Later(); } } finally { b.Fix(); } } catch { return b.Build(); } "
            + "return null;")]
    [InlineData("try { try { ThrowIf(Flag); } finally { External.Take(b); } } catch { return b.Build(); } return null;")]
    [InlineData(
        "try { try { ThrowIf(Flag); } finally { if (Number > 1) { External.Take(b); } } } catch { return b.Build(); } "
            + "return null;")]
    [InlineData("try { try { ThrowIf(Flag); } catch (FormatException) { } finally { b.Fix(); } } catch { return b.Build(); } "
        + "return null;")]
    [InlineData(
        "try { try { ThrowIf(Flag); } catch (InvalidOperationException) { throw; } finally { b.Fix(); } } catch { "
            + "return b.Build(); } return null;")]
    [InlineData("try { using var scope = new Scope(b); ThrowIf(Flag); } catch { return b.Build(); } return null;")]
    [InlineData("try { foreach (var x in new Scope(b)) { ThrowIf(Flag); } } catch { return b.Build(); } return null;")]
    [InlineData("try { try { ThrowIf(Flag); } finally { b = New(\"x\"); } } catch { return b.Build(); } return null;")]
    [InlineData("try { try { ThrowIf(Flag); } finally { b.Fix(); ThrowIf(Flag); } } catch { return b.Build(); } return null;")]
    [InlineData(
        "try { try { ThrowIf(Flag); } finally { try { ThrowIf(Flag); } finally { b.Fix(); } } } catch { return b.Build(); } "
            + "return null;")]
    [InlineData("try { try { return null; } finally { b.Fix(); ThrowIf(Flag); } } catch { return b.Build(); }")]
    public Task A_finally_runs_before_an_outer_handler(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData(
        "try { ThrowIf(Flag); } catch (InvalidOperationException) when (IsFixed(b)) { } catch (Exception) { return b.Build(); } "
            + "return null;")]
    [InlineData(
        "try { ThrowIf(Flag); } catch (InvalidOperationException) when (IsFixed(b) && Flag) { } "
            + "catch (InvalidOperationException) when (Number > 1) { } catch { return b.Build(); } return null;")]
    [InlineData(
        "try { ThrowIf(Flag); } catch (InvalidOperationException) when (External.Take(b) && Number > 1) { } catch { "
            + "return b.Build(); } return null;")]
    [InlineData(
        "try { try { ThrowIf(Flag); } catch (InvalidOperationException) when (IsFixed(b)) { } } catch { return b.Build(); } "
            + "return null;")]
    [InlineData(
        "try { try { ThrowIf(Flag); } catch (InvalidOperationException) when (IsFixed(b)) { } } finally { b.Build(); } "
            + "return null;")]
    [InlineData(
        "try { ThrowIf(Flag); } catch (InvalidOperationException) when (b.Fix() is not null) { return b.Build(); } return null;")]
    [InlineData(
        "try { try { ThrowIf(Flag); } finally { b.Fix(); } } catch (InvalidOperationException) when (Flag) { return b.Build(); "
            + "} return null;")]
    [InlineData(
        "try { try { ThrowIf(Flag); } catch (FormatException) { } finally { b.Fix(); } } "
            + "catch (InvalidOperationException) when (Flag) { return b.Build(); } return null;")]
    [InlineData(
        "try { try { try { ThrowIf(Flag); } finally { b.Fix(); } } finally { Later(); } } "
            + "catch (InvalidOperationException) when (Flag) { return b.Build(); } return null;")]
    [InlineData(
        "try { ThrowIf(Flag); } catch (InvalidOperationException) when (Throws(b.Fix())) { } catch { return b.Build(); } "
            + "return null;")]
    [InlineData(
        "try { try { ThrowIf(Flag); } finally { b.Build(); } } catch (InvalidOperationException) when (IsFixed(b)) { } "
            + "return null;")]
    [InlineData(
        "try { try { ThrowIf(Flag); } finally { b.Build(); } } catch (InvalidOperationException) when (b.Fix() is not null) { } "
            + "return null;")]
    [InlineData(
        "try { ThrowIf(Flag); return null; } catch (FormatException) when (IsFixed(b)) { return null; } "
            + "catch (InvalidOperationException) when (IsFixed(b)) { return null; } catch (Exception) { return b.Build(); }")]
    public Task A_filter_runs_before_anything_else(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData("try { b.Fix(); ThrowIf(Flag); b.WithUseMXRecord(false); } catch { return b.Build(); } return null;")]
    [InlineData(
        "try { b.WithComment(External.Same(New(\"x\")).ToString()); b = b.Fix(); ThrowIf(Flag); } catch { return b.Build(); } "
            + "return null;")]
    [InlineData(
        "try { ThrowIf(Flag); } catch (FormatException) { } catch (InvalidOperationException) { b.Fix(); } "
            + "return Flag ? b.Build() : null;")]
    [InlineData("try { ThrowIf(Flag); } catch { b.Fix(); } return Flag ? b.Build() : null;")]
    [InlineData("try { ThrowIf(Flag); b = New(\"x\"); ThrowIf(Number > 1); } catch { return b.Build(); } return null;")]
    [InlineData("while (true) { try { ThrowIf(Flag); break; } catch { b.Fix(); Flag = false; } } return b.Build();")]
    public Task A_handler_knows_what_was_set_before_the_exception_on_any_path(string statements) => VerifyAsync(Code(statements));

    [Theory]
    [InlineData("try { try { ThrowIf(Flag); } finally { Later(); } } catch (InvalidOperationException) { return b.Build(); } "
        + "return null;")]
    [InlineData("try { try { ThrowIf(Flag); } finally { b.WithComment(\"c\"); } } catch { return b.Build(); } return null;")]
    [InlineData("try { ThrowIf(Flag); } catch (InvalidOperationException) when (Number > 1) { } catch { return b.Build(); } "
        + "return null;")]
    [InlineData(
        "try { try { ThrowIf(Flag); } finally { Later(); } } catch (InvalidOperationException) when (Flag) { return b.Build(); "
            + "} return null;")]
    [InlineData(
        "try { ThrowIf(Flag); } catch { b = New(\"x\"); } finally { Later(); } "
            + "return New(\"y\").WithUseMXRecord(b.ToString() == \"\").Build();", false)]
    [InlineData("using (new Scope(New(\"x\"))) { ThrowIf(Flag); return b.Build(); }")]
    [InlineData("try { ThrowIf(Flag); } finally { b.WithComment(\"c\"); } return b.Build();")]
    [InlineData(
        "try { ThrowIf(Flag); return null; } catch (FormatException) { return null; } catch (Exception) { return b.Build(); }")]
    public Task What_every_way_of_an_exception_leaves_broken_is_reported(string statements, bool isBroken = true)
        => VerifyAsync(Code(statements, isBroken));

    private static string Code(string statements, bool isBroken = false) => EscapeSource.Code($$"""
        static bool IsFixed(B b) { b.Fix(); return false; }

        static bool Throws(B b) => b is null ? true : throw new FormatException();

        static CmdletCommand? Test()
        {
            var b = New("a").{{(isBroken ? "{|CSDK1002:WithUseMXRecord(false)|}" : "WithUseMXRecord(false)")}};
            {{statements}}
        }
        """);
}
