namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>Numbers of different types: conversions, comparisons, overflow, and shifts as in C#.</summary>
public sealed class NumberValueTests
{
    [Theory]
    [InlineData("char x = 'a'; return x == 97;")]
    [InlineData("char x = 'a'; int y = x; return y;")]
    [InlineData("var x = 'a'; return x + 1;")]
    [InlineData("var x = 'a'; return (char)(x + 1);")]
    [InlineData("uint x = 5; ulong y = x; return y == 5UL;")]
    [InlineData("uint x = 5; ulong y = x; return y;")]
    [InlineData("sbyte x = -1; return (byte)x;")]
    [InlineData("sbyte x = -1; return (uint)x;")]
    [InlineData("byte x = 250; x += 10; return x;")]
    [InlineData("byte x = 255; x++; return x;")]
    [InlineData("short x = short.MaxValue; x++; return x;")]
    [InlineData("var x = int.MaxValue; return unchecked(x + 1);")]
    [InlineData("var x = int.MinValue; return unchecked(-x);")]
    [InlineData("var x = 70; return x << 10;")]
    [InlineData("var x = 1; return x << 33;")]
    [InlineData("var x = -8; return x >> 1;")]
    [InlineData("byte x = 200; x <<= 1; return x;")]
    [InlineData("var x = 7; return x / -2;")]
    [InlineData("var x = -7; return x % 3;")]
    [InlineData("var x = 0xF0; return x | 0x0F;")]
    [InlineData("var x = 5u; return ~x;")]
    [InlineData("var x = 5u; return -x;")]
    [InlineData("var x = ulong.MaxValue; return x > long.MaxValue;")]
    [InlineData("var x = ulong.MaxValue; return (long)x;")]
    [InlineData("var x = -1; return (ulong)x == ulong.MaxValue;")]
    [InlineData("var x = 1.9; return (int)x;")]
    [InlineData("var x = -1.9m; return (int)x;")]
    [InlineData("var x = Kind.Twelve; return (int)x;")]
    [InlineData("var x = 2; return (Kind)x == Kind.Same;")]
    [InlineData("var x = Kind.Large; return x == Kind.Same;")]
    [InlineData("var x = Kind.Twelve; return (Tiny)x;")]
    [InlineData("var x = Huge.Last; return (ulong)x;")]
    [InlineData("object x = 5; return (int)x;")]
    [InlineData("if (u > 9223372036854775807UL) { return u > 5; } return true;")]
    [InlineData("if (n > 65535) { return n > 100; } return true;")]
    [InlineData("if (k == 'a') { return k == 97; } return true;")]
    [InlineData("long x = 5; switch (x) { case 5: return 1; default: return 2; }")]
    [InlineData("long x = 5; return x is 5;")]
    [InlineData("var x = 5; x -= 3; x *= 7; x /= 2; x %= 4; return x;")]
    public void A_number_is_what_the_language_makes_of_it(string body)
    {
        var verdict = ValueOracle.Judge([new ValueProgram(body)])[0];
        Assert.False(verdict.IsWrong, verdict.ToString());
        Assert.True(verdict.IsKnown, verdict.ToString());
    }

    [Theory]
    [InlineData("float x = 16777217; return (int)x == 16777216;")]
    [InlineData("var x = 16777217; float y = x; return (int)y;")]
    [InlineData("var x = 9007199254740993; double y = x; return (long)y;")]
    [InlineData("double x = double.NaN; return x == x;")]
    [InlineData("double x = 3e9; return unchecked((int)x);")]
    [InlineData("var x = 0.1; return x + 0.2;")]
    [InlineData("var x = 1.0m; return x.ToString();")]
    [InlineData("var x = int.MaxValue; return checked(x + 1);")]
    [InlineData("var x = 300; return checked((byte)x);")]
    [InlineData("var x = 0; return 5 / x;")]
    [InlineData("var x = int.MinValue; return x / -1;")]
    [InlineData("nint x = 5; return (long)x == 5L;")]
    [InlineData("nint x = -1; return (nuint)x == nuint.MaxValue;")]
    [InlineData("int x = 5; x += (int)2.7; return x;")]
    [InlineData("int x = 5; double y = 2.7; x += (int)y; return x;")]
    [InlineData("float x = 5; x += 2.7f; return x > 7;")]
    [InlineData("if (u > long.MaxValue) { return u; } return u == 5;")]
    [InlineData("if (u <= 5) { return u + 1; } return u > long.MaxValue;")]
    [InlineData("if ((long)u < 0) { return u > 5; } return u <= long.MaxValue;")]
    [InlineData("if (l == 16777216f) { return l == 16777216; } return false;")]
    [InlineData("if (n == 5.0) { return n; } return 5;")]
    [InlineData("if (n < 5.5m) { return n < 5; } return n >= 6;")]
    [InlineData("if ((byte)n == 5) { return n == 5; } return n == 5;")]
    [InlineData("if ((uint)n > 5) { return n > 5; } return n <= 5;")]
    [InlineData("if (k > 'a') { return k > 98; } return k;")]
    [InlineData("if (e == (Kind)2) { return e; } return e == Kind.Same;")]
    [InlineData("if (o is 5) { return o; } return o is 5L;")]
    [InlineData("object x = 5; return x == (object)5;")]
    [InlineData("object x = 5; return x.Equals(5L);")]
    [InlineData("object x = 5; try { return (long)x; } catch (InvalidCastException) { return 1; }")]
    [InlineData("string x = \"a\"; object y = new string('a', 1); return (object)x == y;")]
    [InlineData("var x = s; return x == \"a\" || x == \"A\";")]
    [InlineData("foreach (long x in new int[] { 1 }) { return x; } return 0;")]
    public void What_is_rounded_or_wrapped_is_not_taken_for_something_else(string body)
    {
        var verdict = ValueOracle.Judge([new ValueProgram(body)])[0];
        Assert.False(verdict.IsWrong, verdict.ToString());
    }
}
