using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>Readonly fields have the values of their initializers, and LINQ queries read lists.</summary>
public sealed class InitialValueTests
{
    [Theory]
    [InlineData("static readonly int Port = 65535 + int.Parse(\"1\");", "WithPort({|CSDK1005:Port|})")]
    [InlineData("static readonly (string Name, int Port) Conf = (\"a\", 70000);", "WithPort({|CSDK1005:Conf.Port|})")]
    [InlineData("static readonly Options Default = new(Port: 70000);", "WithPort({|CSDK1005:Default.Port|})")]
    [InlineData("readonly Options _options = new Options(70000);", "WithPort({|CSDK1005:_options.Port|})")]
    [InlineData("static readonly int[] Ports = [70000, 70001];", "WithPort(25)",
        "foreach (var p in Ports) { S().WithPort({|CSDK1005:p|}).Build(); }")]
    [InlineData("", "WithPort({|CSDK1005:p.Sum()|})", "int[] p = [65535, 1];")]
    [InlineData("", "WithPort({|CSDK1005:p.Last()|})", "IList<int> p = new List<int> { 25 }; p.Add(70000);")]
    [InlineData("", "WithPort({|CSDK1005:new[] { 70000, 25 }.First()|})")]
    [InlineData("static readonly int Base = 25; static readonly int Port = Base + 70000;", "WithPort({|CSDK1005:Port|})")]
    [InlineData("static readonly int Port = Other.Base + 70000;", "WithPort({|CSDK1005:Port|})")]
    [InlineData("static readonly int Port = Make(); static int Make() => 70000;", "WithPort({|CSDK1005:Port|})")]
    [InlineData("static readonly int Base = 70000; static int Port => Base + 1;", "WithPort({|CSDK1005:Port|})")]
    [InlineData("static int Port { get { return int.Parse(\"70000\"); } }", "WithPort({|CSDK1005:Port|})")]
    [InlineData("static int Port { get; } = Math.Max(70000, 25);", "WithPort({|CSDK1005:Port|})")]
    [InlineData("static (string Host, int Port) Conf => (\"a\", 70000);", "WithPort({|CSDK1005:Conf.Port|})")]
    [InlineData("static (string Host, int Port) Conf() => (\"a\", 70000);", "WithPort({|CSDK1005:port|})",
        "var (host, port) = Conf();")]
    [InlineData("static readonly int[] Ports = [25, 70000];", "WithPort({|CSDK1005:Ports[1]|})")]
    [InlineData("", "WithPort({|CSDK1005:p[1]|})", "List<int> p = [25]; p.Add(70000);")]
    [InlineData("", "WithPort({|CSDK1005:t.Port|})", "var t = (Host: \"a\", Port: 25); t.Port = 70000;")]
    public Task A_value_that_stays_is_judged(string members, string setter, string statements = "")
        => VerifyAsync(Code(members, setter, statements));

    [Theory]
    [InlineData("static readonly int Port = Later + 70000; static readonly int Later = -60000;", "WithPort(Port)")]
    [InlineData("static readonly Noisy Default = new(70000);", "WithPort(Default.Port)")]
    [InlineData("static readonly Changing Default = new(70000);", "WithPort(Default.Port)")]
    [InlineData("static readonly Settable Default = new() { Port = 70000 };", "WithPort(Default.Port)", "Default.Port = 25;")]
    [InlineData("static readonly int[] Ports = [70000];", "WithPort(Ports[0])", "Ports[0] = 25;")]
    [InlineData("static readonly int[] Ports = [70000];", "WithPort(Ports.First())", "Ports[0] = 25;")]
    [InlineData("static readonly int[] Ports = [70000];", "WithPort(25)",
        "Clear(Ports); foreach (var p in Ports) { S().WithPort(p).Build(); }")]
    [InlineData("internal static readonly int[] Ports = [70000];", "WithPort(25)",
        "foreach (var p in Ports) { S().WithPort(p).Build(); }")]
    [InlineData("static readonly int[] Ports = [70000]; int[] All => Ports;", "WithPort(25)",
        "foreach (var p in Ports) { S().WithPort(p).Build(); }")]
    [InlineData("readonly Options _options = new(70000); public Code() => _options = new(25);", "WithPort(_options.Port)")]
    [InlineData("", "WithPort(p.First())", "int[] p = [70000]; p[0] = 25;")]
    [InlineData("", "WithPort(p.First(x => x < 100))", "int[] p = [70000, 25];")]
    [InlineData("", "WithPort(q.Last())", "var p = new List<int> { 70000 }; var q = p.Append(25); p.Add(70001);")]
    [InlineData("static readonly int Port = Base + 70000; static readonly int Base = 25;", "WithPort(Port)")]
    [InlineData(
        "static readonly int Port = Circle.Base + 70000; static readonly int Less = -60000; static class Circle { "
            + "public static readonly int Base = Less; }", "WithPort(Port)")]
    [InlineData("static readonly int Port = Make() + 70000; static int Make() => Less; static readonly int Less = -60000;",
        "WithPort(Port)")]
    [InlineData("static int _port = 70000; static int Port => _port;", "WithPort(Port)")]
    [InlineData("static int _port = 70000; static int Port => _port++ > 70000 ? 25 : _port - 70000;", "WithPort(Port)")]
    [InlineData("static int Port { get; set; } = Math.Max(70000, 25);", "WithPort(Port)")]
    [InlineData("static (int Port, int Other) Conf { get; set; } = (70000, 1);", "WithPort(Conf.Port)")]
    [InlineData("static readonly int[] Ports = [25, 70000];", "WithPort(Ports[1])", "(Ports[1], _) = (25, 1);")]
    [InlineData("static readonly int[] Ports = [25, 70000];", "WithPort(Ports[1])", "ref var port = ref Ports[1]; port = 25;")]
    [InlineData("", "WithPort(p[1])", "int[] p = [25, 70000]; ref var port = ref p[1]; port = 25;")]
    [InlineData("", "WithPort(p[1])", "int[] p = [25, 70000]; (p[1], _) = (25, 1);")]
    [InlineData("", "WithPort(p[1])", "int[] p = [25, 70000]; p[1]--; p[1] -= 69974;")]
    [InlineData("", "WithPort(p[0])", "List<int> p = [70000]; p[0] = 25;")]
    [InlineData("", "WithPort(p[0])", "List<int> p = [70000]; p.Insert(0, 25);")]
    [InlineData("", "WithPort(t.Port)", "var t = (Host: \"a\", Port: 70000); t.Port = 25;")]
    [InlineData("", "WithPort(u.Port)", "var t = (Host: \"a\", Port: 25); var u = t; t.Port = 70000;")]
    public Task A_value_that_may_change_is_silent(string members, string setter, string statements = "")
        => VerifyAsync(Code(members, setter, statements));

    private static string Code(string members, string setter, string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        record Options(int Port);

        static class Other
        {
            public static readonly int Base = 25;
        }

        record Noisy(int Port)
        {
            public int Port { get; } = Math.Min(Port, 25);
        }

        record struct Changing(int Value)
        {
            static int s_port;
            public int Port { get => s_port; set => s_port = value; }
        }

        class Settable
        {
            public int Port;
        }

        class Code
        {
            {{members}}

            static Sample.SendConnector.NewInternalBuilder S() => Sample.SendConnector.NewInternal("s");
            static void Clear(int[] x) => x[0] = 25;

            object Run()
            {
                {{statements}}
                return S().{{setter}}.Build();
            }
        }
        """;
}
