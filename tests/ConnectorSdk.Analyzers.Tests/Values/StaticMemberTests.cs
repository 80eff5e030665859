namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>Static members with a single value, and static members that might be read before they are set.</summary>
public sealed class StaticMemberTests
{
    public static TheoryData<string, string> Circles { get; } = new()
    {
        { "return First;", "static readonly int First = Get(); static readonly int Port = 70000; static int Get() => Port;" },
        { "return Other.Seen + Port;", "class Other { public static readonly int Seen = Get(); } "
            + "static readonly int X = Other.Seen; static readonly int Port = 70000; static int Get() => Port;" },
        { "return Other.Seen;", "class Other { public static int Seen = Self.Get(); } class Self { "
            + "static readonly int X = Other.Seen; static readonly int Port = 70000; public static int Get() => Port; }" },
        { "return First;", "static readonly int First = new Reader().Value; static readonly int Port = 70000; class Reader { "
            + "public int Value = Port; }" },
        { "return First;", "static readonly Func<int> Read = () => Port; static readonly int First = Read(); "
            + "static readonly int Port = 70000;" },
        { "return First;", "static readonly Lazy<int> Read = new(() => Port); static readonly int First = Read.Value; "
            + "static readonly int Port = 70000;" },
        { "return First;", "static readonly int First = Port; static readonly int Port = 70000;" },
        { "return First;", "static readonly Text First = \"a\"; static readonly int Port = 70000; class Text { public int Value; public static implicit operator Text(string x) => new() { Value = Port }; public override string ToString() => \"x\"; }" },
        { "return First.ToString();",
            "static readonly object First = Activator.CreateInstance<Reader>(); static readonly int Port = 70000; "
                + "class Reader { int x = Port; public override string ToString() => $\"{x}{Port}\"; }" },
        { "return Part.First;", "static partial class Part { public static readonly int First = Get(); "
            + "static int Get() => Port; } static partial class Part { static readonly int Port = 70000; }" },
        { "return Port;", "[ThreadStatic] static readonly int Port = 70000;" },
        { "var thread = new System.Threading.Thread(() => Seen = Port); thread.Start(); thread.Join(); return Seen;",
            "[ThreadStatic] static int Port = 5; static int Seen;" },
        { "return Late.Port;", "class Late { public static readonly int Port = 70000; static Late() { Port = 25; } }" },
        { "return new Item().Port;", "class Item { public readonly int Port = 70000; public Item() { Port = 25; } }" },
        { "return new Item().Port;",
            "class Base { public virtual int Port => 70000; } class Item : Base { public override int Port => 25; }" },
        { "Base x = new Item(); return x.Port;",
            "class Base { public virtual int Port => 70000; } class Item : Base { public override int Port => 25; }" },
        { "IHas x = new Item(); return x.Port;",
            "interface IHas { int Port => 70000; } class Item : IHas { public int Port => 25; }" },
    };

    [Theory]
    [MemberData(nameof(Circles))]
    public void A_member_that_may_be_read_before_it_is_set_is_unknown(string body, string members)
    {
        var verdict = ValueOracle.Judge([new ValueProgram(body, members)])[0];
        Assert.False(verdict.IsWrong, verdict.ToString());
    }

    [Theory]
    [InlineData("return Port;", "static readonly int Port = 70000;")]
    [InlineData("return Port;", "static readonly long Port = 70000;")]
    [InlineData("return Port;", "static readonly int? Port = 70000;")]
    [InlineData("return Port;", "static readonly DateTime Now = DateTime.Now; static readonly int Port = 70000;")]
    [InlineData("return Port;",
        "static readonly string[] Names = [\"a\"]; static readonly int Port = Base + 1; const int Base = 69999;")]
    [InlineData("return Port;", "static int Port => 70000;")]
    [InlineData("return Port;", "static int Port { get { return 70000; } }")]
    [InlineData("return Port;", "static int Port { get; } = 70000;")]
    [InlineData("return Port();", "static int Port() => 70000;")]
    [InlineData("return IsOn(n);", "static bool IsOn(int x) => true;")]
    [InlineData("return new Item().Port;", "class Item { public int Port => 70000; }")]
    [InlineData("return Name;", "static readonly string? Name = null;")]
    [InlineData("return Which;", "static readonly Kind Which = Kind.Twelve;")]
    [InlineData("return Letter;", "static readonly char Letter = 'a';")]
    [InlineData("return Items.Port;",
        "static class Items { public static readonly int First = 1, Port = 70000; static readonly int Last = Get(); "
            + "static int Get() => Port; }")]
    public void A_member_with_one_value_is_known(string body, string members)
    {
        var verdict = ValueOracle.Judge([new ValueProgram(body, members)])[0];
        Assert.False(verdict.IsWrong, verdict.ToString());
        Assert.True(verdict.IsKnown, verdict.ToString());
    }
}
