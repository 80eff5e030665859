using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>The kinds of members that can contain code, and the values that they pass.</summary>
public sealed class MemberConstructTests
{
    [Theory]
    [InlineData("""IEnumerable<object> M() { var b = New("a"); yield return 1; b.{|CSDK1002:WithUseMXRecord(false)|}; yield return b.Build(); }""")]
    [InlineData("""async IAsyncEnumerable<object> M() { var b = New("a").{|CSDK1002:WithUseMXRecord(false)|}; await Task.Yield(); yield return b.Build(); }""")]
    [InlineData("""object P { get { var b = New("a"); return b.{|CSDK1002:WithUseMXRecord(false)|}.Build(); } set => New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build(); }""")]
    [InlineData("""object P { get => 1; init => New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build(); }""")]
    [InlineData("""object this[int i] => New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build();""")]
    [InlineData("""event Action E { add => New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build(); remove { } }""")]
    [InlineData("""static Code() => New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build();""")]
    [InlineData("""~Code() => New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build();""")]
    [InlineData("""public static object operator +(Code x) => New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build();""")]
    [InlineData(
        """public static implicit operator CmdletCommand(Code x) => New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build();""")]
    [InlineData("""static readonly Lazy<object> L = new(() => New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build());""")]
    [InlineData(
        """class Inner(string name) { public object C { get; } = New(name).{|CSDK1002:WithUseMXRecord(false)|}.Build(); }""")]
    [InlineData(
        """class Base(object o); class Derived(string name) : Base(New(name).{|CSDK1002:WithUseMXRecord(false)|}.Build());""")]
    [InlineData("""record R(string Name) { public object C => New(Name).{|CSDK1002:WithUseMXRecord(false)|}.Build(); }""")]
    [InlineData("""struct S { public object M() => New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build(); }""")]
    [InlineData("""interface I { object M() => New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build(); }""")]
    [InlineData("""class G<T> { object M(T x) => New($"{x}").{|CSDK1002:WithUseMXRecord(false)|}.Build(); }""")]
    public Task Every_kind_of_member_is_analysed(string members) => VerifyAsync(Code(members));

    [Theory]
    [InlineData("""IEnumerable<Builder> M() { var b = New("a").WithUseMXRecord(false); yield return b; b.Build(); }""")]
    [InlineData("""Builder F = New("a").WithUseMXRecord(false); object M() => F.Build();""")]
    [InlineData("""Builder P { get; } = New("a"); object M() { P.WithUseMXRecord(false); return P.Build(); }""")]
    [InlineData("""static readonly Builder F = New("a"); object M() => F.WithUseMXRecord(false).Build();""")]
    [InlineData(
        """class Inner(Builder b) { public object C { get; } = b.WithUseMXRecord(false).Build(); object M() => b.Build(); }""")]
    [InlineData("""record R(Builder B) { public object C => B.WithUseMXRecord(false).Build(); }""")]
    [InlineData("""record R(Builder B); object M() { var r = new R(New("a").WithUseMXRecord(false)); r = r with { B = New("b").WithSmartHosts("a.com") }; return r.B.Build(); }""")]
    [InlineData("""object M(Builder b) => b.WithUseMXRecord(false).Build();""")]
    [InlineData("""object M<T>(T b) where T : Sample.SendConnector.NewBuilder<T> => b.WithPort(25).Build();""")]
    [InlineData("""Builder Make() => New("a"); object M() => Make().WithUseMXRecord(false).WithSmartHosts("a.com").Build();""")]
    [InlineData("""virtual protected Builder Make() => New("a"); object M() => Make().WithUseMXRecord(false).Build();""")]
    [InlineData("""interface I { Builder Make() => New("a"); object M() => Make().WithUseMXRecord(false).Build(); }""")]
    public Task What_comes_from_outside_a_member_is_silent(string members) => VerifyAsync(Code(members));

    private static string Code(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using ConnectorSdk;
        using Builder = Sample.OutboundConnector.NewBuilder;
        using static Sample.OutboundConnector;

        class Code
        {
            {{members}}
        }
        """;
}
