namespace ConnectorSdk.Analyzers.Tests.Robustness;

/// <summary>
/// Sources in modern C# that use builders correctly, and that would still be correct without any of the calls.
/// </summary>
internal static class ModernSamples
{
    private static readonly string[] _members =
    [
        """public CmdletCommand Chain() => OutboundConnector.New("a").WithComment("c").WithUseMXRecord(true).Build();""",
        """public CmdletCommand Local() { var b = OutboundConnector.New("a"); b.WithComment("c"); return b.Build(); }""",
        """public CmdletCommand Branch(bool p) { var b = SendConnector.NewInternal("a"); if (p) { b.WithPort(25); } else { b.WithLimit(5); } return b.Build(); }""",
        """public CmdletCommand Choice(int n) => (n switch { 0 => OutboundConnector.New("a"), > 3 => OutboundConnector.New("b"), _ => throw new ArgumentException(nameof(n)) }).WithComment("c").Build();""",
        """public CmdletCommand Pattern(object o) => o is OutboundConnector.NewBuilder { } b and not null ? b.WithComment("c").Build() : OutboundConnector.New("a").Build();""",
        """public CmdletCommand Loop(string[] names) { var b = SendConnector.NewInternal("a"); foreach (var name in names) { if (name.Length > 1) { b.WithSourceTransportServers(name); } } return b.Build(); }""",
        """public CmdletCommand Until(int n) { var b = SendConnector.NewInternal("a"); do { b.WithPort(n is > 0 and < 65536 ? n : 25); } while (n-- > 0); return b.Build(); }""",
        """public CmdletCommand Try(string text) { var b = OutboundConnector.New("a"); try { b.WithComment(text.Trim()); } catch (Exception e) when (e is not OperationCanceledException) { b.WithComment("none"); } finally { b.WithForced(); } return b.Build(); }""",
        """public CmdletCommand Using() { using var s = new MemoryStream(); var b = OutboundConnector.New("a"); lock (this) { b.WithComment($"{s.Length}"); } return b.Build(); }""",
        """public CmdletCommand Tuple() { var (b, name) = (OutboundConnector.New("a"), "n"); (b, name) = (b.WithComment(name), "m"); return b.Build(); }""",
        """public CmdletCommand Local(bool p) { var b = OutboundConnector.New("a"); Set(); return b.Build(); void Set() { if (p) { b.WithComment("c"); } } }""",
        """public CmdletCommand Lambda() { var b = OutboundConnector.New("a"); Action<string> set = c => b.WithComment(c); set("c"); return b.Build(); }""",
        """public IEnumerable<CmdletCommand> Query(string[] names) => from name in names let b = OutboundConnector.New(name) where name.Length > 1 select b.WithComment("c").Build();""",
        """public IEnumerable<CmdletCommand> Iterator(int n) { for (var i = 0; i < n; i++) { yield return SendConnector.NewInternal($"{i}").WithPort(25).Build(); } }""",
        """public async IAsyncEnumerable<CmdletCommand> Async(IAsyncEnumerable<string> names) { await foreach (var name in names.ConfigureAwait(false)) { yield return OutboundConnector.New(name).Build(); } }""",
        """public async Task<CmdletCommand> Await(Task<string> name) { var b = OutboundConnector.New(await name); await Task.Yield(); return b.WithComment(await name).Build(); }""",
        """public CmdletCommand Goto(int n) { var b = OutboundConnector.New("a"); again: b.WithComment("c"); if (n-- > 0) { goto again; } return b.Build(); }""",
        """public CmdletCommand Collection(List<string> l) => SendConnector.NewInternal("a").WithSourceTransportServers([.. l.Take(1), "b"]).Build();""",
        """public CmdletCommand Null(OutboundConnector.NewBuilder? b) { b ??= OutboundConnector.New("a"); return b?.WithComment("c")?.Build() ?? b!.Build(); }""",
        """public CmdletCommand Reference() { Make(out var b); Change(ref b); return b.Build(); static void Make(out OutboundConnector.NewBuilder x) => x = OutboundConnector.New("a"); static void Change(ref OutboundConnector.NewBuilder x) => x = x.WithComment("c"); }""",
        """public CmdletCommand Generic<T>(T b) where T : SendConnector.NewBuilder<T> => b.WithPort(25).WithLimit(5).Build();""",
        """public CmdletCommand Checked(int n) => checked(SendConnector.NewInternal("a").WithLimit(n + 1)).Build();""",
        """public Lazy<CmdletCommand> Field = new(() => OutboundConnector.New("a").WithComment(nameof(Field)).Build());""",
        """public CmdletCommand Property { get; } = OutboundConnector.New("a").WithUseMXRecord(true).Build();""",
        """public CmdletCommand Dynamic(dynamic d) { var b = OutboundConnector.New((string)d.Name); b.WithComment((string?)d?.Comment); return b.Build(); }""",
        """public Dictionary<string, CmdletCommand> Initializer() => new() { ["a"] = OutboundConnector.New("a").Build(), ["b"] = SendConnector.NewInternal("b").Build() };""",
        """public CmdletCommand Text(string? s) { var b = OutboundConnector.New("a"); switch (s) { case "x" when s.Length > 0: b.WithComment(s); break; case null: goto default; default: b.WithForced(false); break; } return b.Build(); }""",
        """public CmdletCommand List(int[] n) => n is [var first, .., > 0 and < 10] ? SendConnector.NewInternal($"{first}").Build() : OutboundConnector.New("a").Build();""",
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        .. _members.Select((member, i) => Class($"partial class C{i}", member)),
        .. _members.Select((member, i) => Class($"record R{i}(string Name, int Count = 1)", member)),
        .. _members.Select((member, i) => Class($"static class Outer{i} {{ internal readonly struct S {{ }} }} sealed class D{i}<T>(T value) where T : notnull", member)),
    ];

    public static string Class(string head, string member) => $$"""
        #nullable enable
        using ConnectorSdk;
        using OutboundConnector = Sample.OutboundConnector;
        using SendConnector = Sample.SendConnector;
        #pragma warning disable CS9113, CS8600

        {{head}}
        {
            {{member}}
        }
        """;
}
