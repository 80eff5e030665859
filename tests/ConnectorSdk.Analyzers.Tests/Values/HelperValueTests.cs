using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>
/// The values that methods of the project return or assign to variables, and the values of members that never change.
/// </summary>
public sealed class HelperValueTests
{
    [Theory]
    [InlineData("static int Port(bool c) { if (c) { return 70000; } return 80000; }", "{|CSDK1005:WithPort(Port(o is null))|}")]
    [InlineData("static int Port(int n) => n + 65535;", "WithPort({|CSDK1005:Port(1)|})")]
    [InlineData("int Port(string s) => s is null ? 70000 : 70001;", "{|CSDK1005:WithPort(Port(o as string))|}")]
    [InlineData("readonly int _port = 70000;", "WithPort({|CSDK1005:_port|})")]
    [InlineData("int Port { get; } = 70000;", "WithPort({|CSDK1005:Port|})")]
    [InlineData("readonly int _port = 70000; Code(string s) { }", "WithPort({|CSDK1005:this._port|})")]
    public Task A_known_value_is_judged(string members, string setter) => VerifyAsync(Code(members, "", setter));

    [Theory]
    [InlineData("static void Raise(ref int port) => port += 65535;", "var n = 25; Raise(ref n);")]
    [InlineData("static void Get(out int port) => port = 70000;", "Get(out var n);")]
    [InlineData("static bool TryGet(bool c, out int port) { port = 70000; return c; }", "TryGet(o is null, out var n);")]
    public Task What_a_helper_leaves_in_a_variable_is_judged(string members, string statements)
        => VerifyAsync(Code(members, statements, "WithPort({|CSDK1005:n|})"));

    [Theory]
    [InlineData("static int Port(bool c) => c ? 70000 : 25;", "", "WithPort(Port(o is not null && o.ToString() is null))")]
    [InlineData("static int s_port = 70000; static int Port() => s_port;", "s_port = 25;", "WithPort(Port())")]
    [InlineData("virtual protected int Port() => 70000;", "", "WithPort(Port())")]
    [InlineData("static void Set(ref int port) { port = 25; }", "var n = 70000; Set(ref n);", "WithPort(n)")]
    [InlineData("static void Both(ref int x, ref int y) { x = 25; if (y == 25) { y = 26; } }",
        "var n = 70000; Both(ref n, ref n);", "WithPort(n)")]
    [InlineData("readonly int _port = 70000; public Code() { _port = 25; }", "", "WithPort(_port)")]
    [InlineData("readonly int _port = 70000; public Code() { Set(out _port); } static void Set(out int x) => x = 25;", "",
        "WithPort(_port)")]
    [InlineData("readonly int _port = 70000; public int Port { init => _port = value; }", "", "WithPort(_port)")]
    [InlineData("readonly struct S() { public readonly int Port = 70000; }", "S s = default;", "WithPort(s.Port)")]
    [InlineData("int Port { get; set; } = 70000;", "", "WithPort(Port)")]
    public Task A_value_that_may_be_another_one_is_silent(string members, string statements, string setter)
        => VerifyAsync(Code(members, statements, setter));

    [Fact]
    public Task A_range_of_values_is_not_one_of_them() => VerifyAsync(Code(
        "static int Port(bool c) => c ? 25 : 70000;",
        "var p = Port(o is null); if (p == 25) { p = 587; }",
        "WithPort(p)"));

    private static string Code(string members, string statements, string setter) => $$"""
        using System;

        class Code
        {
            {{members}}

            object Run(object o)
            {
                {{statements}}
                return Sample.SendConnector.NewInternal("a").{{setter}}.Build();
            }
        }
        """;
}
