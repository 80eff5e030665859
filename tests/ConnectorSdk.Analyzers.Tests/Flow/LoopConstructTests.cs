using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>Loops, jumps, and exceptions.</summary>
public sealed class LoopConstructTests
{
    [Theory]
    [InlineData("""do { b.{|CSDK1002:WithUseMXRecord(false)|}; } while (number-- > 0);""")]
    [InlineData("""while (number-- > 0) { b.WithComment("c"); } b.{|CSDK1002:WithUseMXRecord(false)|};""")]
    [InlineData("""while (true) { b.{|CSDK1002:WithUseMXRecord(false)|}; if (number-- < 0) { break; } }""")]
    [InlineData("""for (; ; ) { if (condition) { b.{|CSDK1002:WithUseMXRecord(false)|}; break; } }""")]
    [InlineData("""foreach (var item in list) { if (item == "x") { continue; } b.WithComment(item); } b.{|CSDK1002:WithUseMXRecord(false)|};""")]
    [InlineData("""again: b.{|CSDK1002:WithUseMXRecord(false)|}; if (number-- > 0) { goto again; }""")]
    [InlineData("""try { b.{|CSDK1002:WithUseMXRecord(false)|}; } catch (Exception) { throw; }""")]
    [InlineData("""try { b.{|CSDK1002:WithUseMXRecord(false)|}; Use(text); } catch (Exception) { b.WithComment("c"); }""")]
    [InlineData("""try { b.{|CSDK1002:WithUseMXRecord(condition && false)|}; throw new Exception(); } catch (Exception) { }""")]
    [InlineData(
        """try { b.WithRecipientDomains("a.com", "b.com").{|CSDK1003:WithAllAcceptedDomains(true)|}; } catch (Exception) { }""")]
    [InlineData("""try { b.WithParameter("RecipientDomains", "a.com").{|CSDK1003:WithAllAcceptedDomains(true)|}; } catch (Exception) { }""")]
    [InlineData("""try { if (b is { } c) { c.{|CSDK1002:WithUseMXRecord(false)|}; } } catch (Exception) { }""")]
    [InlineData("""try { {|CSDK1002:Set()|}; Use(text); } catch (Exception) { b.WithComment("c"); } void Set() => b.WithUseMXRecord(false);""")]
    [InlineData("""try { Use(text); } catch (Exception) { return; } finally { b.{|CSDK1002:WithUseMXRecord(false)|}; }""")]
    [InlineData("""b.{|CSDK1002:WithUseMXRecord(false)|}; try { Use(text); } catch (ArgumentException e) when (e.ParamName is null) { b.WithComment("c"); }""")]
    [InlineData("""using var stream = new System.IO.MemoryStream(); b.{|CSDK1002:WithUseMXRecord(false)|};""")]
    [InlineData("""await using (var stream = new System.IO.MemoryStream()) { b.{|CSDK1002:WithUseMXRecord(false)|}; }""")]
    [InlineData("""lock (o) { b.{|CSDK1002:WithUseMXRecord(false)|}; }""")]
    [InlineData("""checked { b.{|CSDK1002:WithUseMXRecord(false)|}; number++; }""")]
    [InlineData("""await foreach (var item in Items()) { b.WithComment("c"); } b.{|CSDK1002:WithUseMXRecord(false)|}; async IAsyncEnumerable<int> Items() { await Task.Yield(); yield return 1; }""")]
    public Task What_every_way_out_has_is_certain(string statements) => VerifyBodyAsync(Code(statements));

    [Theory]
    [InlineData("""do { if (number > 3) { continue; } b.WithSmartHosts("a.com"); } while (number-- > 0);""")]
    [InlineData("""while (number-- > 0) { b.WithSmartHosts("a.com"); }""")]
    [InlineData("""while (true) { if (number-- < 0) { break; } b.WithSmartHosts("a.com"); }""")]
    [InlineData("""for (var i = 0; i < list.Count; i++) { b.WithUseMXRecord(i > 1); }""")]
    [InlineData("""goto middle; start: b.WithSmartHosts("a.com"); goto end; middle: if (condition) { goto start; } end: ;""")]
    [InlineData("""try { Use(text); b.WithSmartHosts("a.com"); } catch (Exception) { }""")]
    [InlineData("""try { Use(b.WithSmartHosts("a.com") is null); } catch (Exception) { }""")]
    [InlineData("""try { b.WithComment(text.Trim()).WithUseMXRecord(true); } catch (Exception) { return; }""")]
    [InlineData(
        """var n = 1; try { n = number / n; b.WithUseMXRecord(true); b.WithComment(text[9..]); } finally { b.Validate(); }""")]
    [InlineData("""try { b.WithUseMXRecord(true); Use(text); b.WithUseMXRecord(false); } catch (Exception) { }""")]
    [InlineData("""try { return; } finally { b.WithSmartHosts("a.com"); }""")]
    [InlineData("""try { try { Use(text); } finally { b.WithSmartHosts("a.com"); } } catch (Exception) { }""")]
    [InlineData(
        """using (var stream = new System.IO.MemoryStream(number)) { if (stream.CanRead) { b.WithSmartHosts("a.com"); } }""")]
    [InlineData("""lock (o) { if (condition) { b.WithSmartHosts("a.com"); } }""")]
    [InlineData("""foreach (var (x, y) in list.Select(item => (item, b.WithSmartHosts(item)))) { Use(x); }""")]
    public Task What_some_way_out_mends_is_silent(string statements)
        => VerifyBodyAsync(Code("b.WithUseMXRecord(false); " + statements));

    private static string Code(string statements) => $$"""
        var b = OutboundConnector.New("a");
        {{statements}}
        b.Build();
        """;
}
