namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>Values that might be null: the facts that a condition implies, checked by runs with every input.</summary>
public sealed class NullableValueTests
{
    /// <summary>Bodies in which some input takes another path than the test suggests.</summary>
    public static TheoryData<string> Open { get; } =
    [
        "switch (f) { case true: case false: return 1; case null: return 2; }",
        "switch (f) { case true: return 1; case false: return 1; default: return 2; }",
        "if (f == true) { return 1; } if (f == false) { return 1; } return 2;",
        "if (f is not true) { return f; } return false;",
        "if (f is true) { return false; } return f;",
        "if (f != true) { return f == false; } return true;",
        "if (f != false && f != true) { return f is null ? 1 : 2; } return 3;",
        "return f is not true ? f is false : true;",
        "return f & false;", "return f | true;", "return f & true;", "return !f;", "return f ^ true;",
        "return (f | false) is null;",
        "return f switch { true => 1, false => 1, _ => 2 };",
        "return f switch { not true => f ?? true, _ => false };",
        "if (m < 5) { return m >= 5; } return m >= 5;",
        "if (!(m > 0)) { return m <= 0; } return true;",
        "if (m is > 0) { return m is null; } return m is null;",
        "if (!(m <= 100)) { return m > 100; } return m > 100;",
        "if (m != 5) { return m is null; } return m;",
        "if (m >= 70000 || m <= 70000) { return m; } return m;",
        "int? x = new(); return x is null ? 1 : 2;",
        "int? x = new int?(5); return x is null ? 1 : 2;",
        "int? x = null; long? y = x; return y;",
        "int? x = null; return x.GetValueOrDefault();",
        "int? x = 5; object y = x; return y is null;",
        "return m is int x ? x is > 0 : true;",
        "if (m.HasValue) { return m.Value == 5; } return m == 5;",
        "if (m is null) { return m == null; } return m.Value > 0;",
        "if (t is null) { return 1; } return t.Length;",
        "t ??= \"b\"; return t is null;",
        "int? x = m ?? 5; return x is null;",
        "bool? g = null; g ??= c; return g is null;",
        "return (c ? f : true) == true;",
        "while (f != true) { if (f == null) { return 1; } if (f == false) { return 2; } return 3; } return 4;",
    ];

    /// <summary>Generic code and conversions, with the members that they require.</summary>
    public static TheoryData<string, string> WithMembers { get; } = new()
    {
        { "return Get<int>();", "static bool Get<T>() { T? x = default; return x is null; }" },
        { "return Get<string>();", "static bool Get<T>() { T? x = default; return x is null; }" },
        { "return Is<string>();", "static bool Is<T>() where T : class { T? y = default; return y is null; }" },
        { "return new Box<int>().IsEmpty;", "class Box<T> { T value = default!; public bool IsEmpty => value is null; }" },
        { "Meters? x = null; Feet? y = x; return y is null;", Units },
        { "Meters? x = new Meters(1); Feet? y = x; return y is null;", Units },
        { "Meters? x = c ? null : new Meters(1); Feet? y = x; return y is null;", Units },
        { "var x = new Odd(); return x.HasValue ? 1 : x is null ? 2 : 3;", "class Odd { public bool HasValue => false; }" },
        { "Odd? x = c ? new Odd() : null; if (x?.HasValue == true) { return 1; } return x is null;",
            "class Odd { public bool HasValue => false; }" },
        { "return Make() is null;", "static object? Make() => null;" },
        { "return new string('a', 1) as object as Uri is null;", "" },
        { "return new Loose() == null;", "class Loose { public static bool operator ==(Loose? a, Loose? b) => true; "
            + "public static bool operator !=(Loose? a, Loose? b) => false; }" },
    };

    private const string Units = """
        struct Meters { public Meters(int x) { } }
        struct Feet { public static implicit operator Feet(Meters m) => default; }
        """;

    [Theory]
    [MemberData(nameof(Open))]
    public void Null_is_not_forgotten(string body)
    {
        var verdict = ValueOracle.Judge([new ValueProgram(body)])[0];
        Assert.False(verdict.IsWrong, verdict.ToString());
    }

    [Theory]
    [MemberData(nameof(WithMembers))]
    public void A_type_that_is_not_known_may_have_null_or_not(string body, string members)
    {
        var verdict = ValueOracle.Judge([new ValueProgram(body, members)])[0];
        Assert.False(verdict.IsWrong, verdict.ToString());
    }

    [Theory]
    [InlineData("if (f is null) { return 7; } if (f == true) { return 7; } return f == false ? 7 : 8;")]
    [InlineData("if (f == null || f == false) { return true; } return f;")]
    [InlineData("bool? x = null; return x == true ? 1 : 2;")]
    [InlineData("bool? x = null; return x & false;")]
    [InlineData("int? x = null; return x > 5;")]
    [InlineData("int? x = null; return x.GetValueOrDefault();")]
    [InlineData("int? x = 5; return x.GetValueOrDefault() + 1;")]
    [InlineData("int? x = new(); return x is null;")]
    [InlineData("int? x = 5; long? y = x; return y == 5L;")]
    [InlineData("if (m > 0) { return m is null; } return false;")]
    [InlineData("string? x = null; x ??= \"b\"; return x;")]
    [InlineData("string x = \"a\"; return x ?? \"b\";")]
    [InlineData("return default(Kind).ToString();")]
    public void What_is_the_same_for_every_input_is_known(string body)
    {
        var verdict = ValueOracle.Judge([new ValueProgram(body)])[0];
        Assert.False(verdict.IsWrong, verdict.ToString());
        Assert.True(verdict.IsKnown, verdict.ToString());
    }
}
