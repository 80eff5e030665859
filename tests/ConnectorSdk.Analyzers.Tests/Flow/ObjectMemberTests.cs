using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>The values in tuples, anonymous objects, positional records, and tasks are known where they are read.</summary>
public sealed class ObjectMemberTests
{
    private const string Wrong = "New(\"a\").{|CSDK1002:WithUseMXRecord(false)|}";
    private const string Open = "New(\"a\").WithUseMXRecord(false)";

    [Theory]
    [InlineData($"var t = ({Wrong}, 1); t.Item1.Build();")]
    [InlineData($"var t = (Builder: {Wrong}, Port: 1); t.Builder.WithComment(\"c\").Build();")]
    [InlineData($"var t = new {{ Builder = {Wrong} }}; t.Builder.Build();")]
    [InlineData($"var t = new Plan({Wrong}); t.Builder.Build();")]
    [InlineData($"var (b, n) = new Plan({Wrong}, false); b.Build();")]
    [InlineData("var t = new Plan(New(\"a\"), false); t.Builder.{|CSDK1002:WithUseMXRecord(t.Direct)|}; t.Builder.Build();")]
    [InlineData("foreach (var (name, mx) in new[] { (\"a\", false) }) { New(name).{|CSDK1002:WithUseMXRecord(mx)|}.Build(); }")]
    [InlineData("var t = Task.FromResult(false); New(\"a\").{|CSDK1002:WithUseMXRecord(t.Result)|}.Build();")]
    [InlineData("var b = await {|CSDK1002:MakeAsync(false)|}; b.Build();")]
    [InlineData("(await {|CSDK1002:MakeAsync(false)|}.ConfigureAwait(false)).Build();")]
    [InlineData("New(\"a\").{|CSDK1002:WithUseMXRecord(await NoAsync())|}.Build();")]
    public Task A_member_is_what_the_object_was_made_with(string statements)
        => VerifyAsync(Code(statements));

    [Theory]
    [InlineData($"var t = ({Open}, 1); t.Item1 = New(\"m\"); t.Item1.Build();")]
    [InlineData($"var t = ({Open}, 1); t.Item1.WithSmartHosts(\"a.com\"); t.Item1.Build();")]
    [InlineData($"var t = ({Open}, 1); Take(t); t.Item1.Build();")]
    [InlineData($"var t = ({Open}, 1); Change(ref t); t.Item1.Build();")]
    [InlineData($"var t = ({Open}, 1); object x = t; Take(x); t.Item1.Build();")]
    [InlineData($"var t = ({Open}, 1); Action f = () => t.Item1.WithSmartHosts(\"a.com\"); f(); t.Item1.Build();")]
    [InlineData($"var t = ({Open}, 1); if (o is null) {{ t = (New(\"m\"), 2); }} t.Item1.WithSmartHosts(\"a.com\"); t.Item1.Build();")]
    [InlineData($"var b = {Open}; var t = (b, 1); t.b.WithSmartHosts(\"a.com\"); b.Build();")]
    [InlineData($"var b = {Open}; var t = (b, 1); if (o is null) {{ t = (New(\"m\"), 2); }} t.b.WithSmartHosts(\"a.com\"); b.Build();")]
    [InlineData($"var t = new Plan({Open}); t.Fix(); t.Builder.Build();")]
    [InlineData($"var t = new Plan(New(\"m\")) {{ Direct = true }}; t.Builder.WithUseMXRecord(t.Direct).Build();")]
    [InlineData($"var t = new Plan(New(\"m\"), false) with {{ Direct = true }}; t.Builder.WithUseMXRecord(t.Direct).Build();")]
    [InlineData($"var t = new Fixing({Open}); t.Builder.Build();")]
    [InlineData($"var t = new Own({Open}); t.Builder.Build();")]
    [InlineData($"var t = new {{ Builder = {Open} }}; Take(t); t.Builder.Build();")]
    [InlineData($"var b = {Open}; var t = FixAsync(b); await t; b.Build();")]
    [InlineData($"var b = {Open}; await FixAsync(b); b.Build();")]
    [InlineData($"var b = {Open}; await FixAsync(b).ConfigureAwait(false); b.Build();")]
    [InlineData($"(long Port, bool Mx) t = (1, o is null); var b = {Open}; if (t.Port == 1) {{ b.WithSmartHosts(\"a.com\"); }} b.Build();")]
    [InlineData(
        $"Plan p = null!; foreach (var x in new[] {{ 1, 2 }}) {{ p?.Fix(); p = new Plan({Open}); }} p.Fix(); p.Builder.Build();")]
    public Task What_may_have_changed_is_silent(string statements) => VerifyAsync(Code(statements));

    private static string Code(string statements) => $$"""
        using System;
        using System.Threading.Tasks;
        using Builder = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        record Plan(Builder Builder, bool Direct = false)
        {
            public void Fix() => Builder.WithSmartHosts("a.com");
        }

        record Fixing(Builder Builder)
        {
            readonly Builder _same = Builder.WithSmartHosts("a.com");
        }

        record Own(Builder Builder)
        {
            public Builder Builder { get; } = Builder.WithSmartHosts("a.com");
        }

        class Code
        {
            static void Take(object x) => ((dynamic)x).Item1.WithSmartHosts("a.com");
            static void Change(ref (Builder, int) x) => x.Item1 = New("m");
            static async Task<Builder> MakeAsync(bool mx) { await Task.Yield(); return New("m").WithUseMXRecord(mx); }
            static async Task<bool> NoAsync() { await Task.Yield(); return false; }
            static async Task FixAsync(Builder x) { await Task.Yield(); x.WithSmartHosts("a.com"); }

            async Task Run(object o)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """;
}
