namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Comparisons of constants and conversions between types of numbers.</summary>
internal static class NumberTests
{
    private static readonly (string, string)[] _comparisons =
    [
        ("char t$N = 'a';", "t$N == 97"), ("char t$N = 'a';", "t$N != 97"), ("char t$N = 'a';", "t$N is 'a'"), ("char t$N = 'a'; int v$N = t$N;", "v$N == 'a'"),
        ("uint t$N = 5; ulong v$N = t$N;", "v$N == 5UL"), ("uint t$N = 5;", "t$N == 5L"), ("int t$N = -1;", "(uint)t$N == 4294967295"),
        ("byte t$N = 5;", "t$N == 5"), ("byte t$N = 255; t$N++;", "t$N == 0"), ("byte t$N = 200; t$N += 100;", "t$N == 44"), ("sbyte t$N = -1;", "(byte)t$N == 255"),
        ("short t$N = 5; long v$N = t$N;", "v$N == 5"), ("long t$N = 5;", "t$N == 5"), ("object t$N = 5;", "t$N.Equals(5L)"), ("object t$N = 5;", "t$N.Equals(5)"),
        ("object t$N = 5L;", "t$N is 5"), ("object t$N = 'a';", "t$N is 97"), ("object t$N = (byte)5;", "t$N is byte"), ("object t$N = 5; object v$N = 5;", "t$N == v$N"),
        ("float t$N = 16777217;", "(int)t$N == 16777216"), ("float t$N = 16777217; int v$N = (int)t$N;", "v$N == 16777217"), ("double t$N = 0.1 + 0.2;", "t$N == 0.3"),
        ("float t$N = 0.1f;", "t$N == 0.1"), ("double t$N = double.NaN;", "t$N == t$N"), ("double t$N = double.NaN;", "t$N.Equals(t$N)"), ("double t$N = -0.0;", "t$N == 0"),
        ("decimal t$N = 1.0m;", "t$N == 1"), ("decimal t$N = 1.10m;", "t$N == 1.1m"), ("decimal t$N = 1;", "(int)t$N == 1"), ("double t$N = 9007199254740993;", "(long)t$N == 9007199254740992"),
        ("long t$N = 9007199254740993; double v$N = t$N;", "(long)v$N == t$N"), ("int t$N = 16777217; float v$N = t$N;", "(int)v$N == t$N"), ("ulong t$N = ulong.MaxValue; float v$N = t$N;", "v$N > t$N"),
        ("int t$N = 70000;", "(short)t$N == 70000"), ("int t$N = 70000;", "(short)t$N == 4464"), ("int t$N = 300;", "(byte)t$N == 44"), ("int t$N = 2147483647; t$N++;", "t$N < 0"),
        ("int t$N = int.MaxValue;", "t$N + 1 < t$N"), ("uint t$N = 0; t$N--;", "t$N > 5"), ("int t$N = 7;", "t$N / 2 == 3"), ("int t$N = -7;", "t$N / 2 == -3"), ("int t$N = -7;", "t$N % 2 == -1"),
        ("int t$N = 1;", "t$N << 33 == 2"), ("int t$N = -8;", "t$N >> 1 == -4"), ("int t$N = -8;", "t$N >>> 28 == 15"), ("uint t$N = 8;", "t$N - 9 > 0"), ("int t$N = 6;", "(t$N & 3) == 2"),
        ("OutboundConnector.ConnectorType t$N = (OutboundConnector.ConnectorType)1;", "t$N == OutboundConnector.ConnectorType.OnPremises"), ("OutboundConnector.ConnectorType t$N = OutboundConnector.ConnectorType.OnPremises;", "(int)t$N == 1"),
        ("char t$N = 'a'; t$N++;", "t$N == 'b'"), ("char t$N = (char)65;", "t$N == 'A'"), ("char t$N = 'a';", "t$N + 1 == 98"), ("char t$N = 'a';", "\"\" + t$N == \"a\""), ("char t$N = 'a';", "\"x\" + (t$N + 1) == \"x98\""),
        ("const char t$N = 'a';", "t$N == 97"), ("const uint t$N = 5;", "t$N == 5L"), ("const float t$N = 16777217;", "(int)t$N == 16777216"), ("nint t$N = 5;", "t$N == 5"), ("nuint t$N = 5;", "t$N == 5UL"),
        ("int? t$N = 5;", "t$N == 5L"), ("char? t$N = 'a';", "t$N == 97"), ("uint? t$N = 5;", "t$N == 5UL"), ("float t$N = 1e10f;", "unchecked((int)t$N) == 0"), ("double t$N = 2.9;", "(int)t$N == 2"),
        ("double t$N = 2.5;", "Math.Round(t$N) == 2"), ("decimal t$N = 2.9m;", "(int)t$N == 2"), ("int t$N = 5;", "t$N == 5.0f"), ("int t$N = 5;", "5m == t$N"), ("var t$N = 5u;", "t$N.Equals(5)"), ("var t$N = 5;", "t$N.Equals(5u)"),
        ("switch (p) { default: break; } char t$N = 'a';", "t$N switch { 'a' => true, _ => false }"), ("uint t$N = 5;", "t$N is 5"), ("long t$N = 5;", "t$N is > 4 and < 6"), ("byte t$N = 5;", "t$N is 5 or 6"),
        ("short t$N = 1; t$N -= 2;", "t$N == -1"), ("int t$N = 5; t$N -= (int)2.5;", "t$N == 3"), ("int t$N = 5; t$N *= 2;", "t$N == 10"), ("byte t$N = 1; t$N <<= 8;", "t$N == 0"), ("int t$N = 3; t$N = (int)(t$N * 1.5);", "t$N == 4"),
    ];

    private static readonly (string Construct, string Before, string Value)[] _values =
    [
        ("cast to a smaller type", "int t$N = 70000;", "(ushort)t$N"), ("cast to a smaller type", "long t$N = 4294967321;", "(int)t$N"), ("cast to a smaller type", "int t$N = 65561;", "(ushort)t$N"),
        ("number by way of a float", "float t$N = 16777217;", "(int)t$N - 16777192"), ("number by way of a float", "double t$N = 70000.9;", "(int)t$N"), ("number by way of a float", "float t$N = 16777217;", "(int)t$N - 16777216"),
        ("character as a number", "char t$N = 'a';", "t$N"), ("character as a number", "char t$N = '\\uffff';", "t$N + 1"), ("unsigned number", "uint t$N = 25; t$N -= 26;", "(int)t$N"),
        ("unsigned number", "uint t$N = 70000;", "(int)t$N"), ("overflow", "int t$N = int.MaxValue; t$N += 26;", "t$N"), ("overflow", "byte t$N = 250; t$N += 31;", "t$N"), ("overflow", "byte t$N = 25; t$N--;", "t$N"),
        ("shift", "int t$N = 25;", "t$N << 20"), ("shift", "int t$N = 25;", "t$N << 32"), ("shift", "int t$N = 70000;", "t$N >> 1"), ("division", "int t$N = 140001;", "t$N / 2"), ("remainder", "int t$N = 65561;", "t$N % 65536"),
        ("decimal", "decimal t$N = 70000.5m;", "(int)t$N"), ("decimal", "decimal t$N = 25.5m;", "(int)t$N"), ("bits", "int t$N = 70000;", "t$N & 0xffff"), ("bits", "int t$N = 70000;", "t$N | 1"), ("bits", "int t$N = 25;", "~t$N"), ("bits", "int t$N = 25;", "t$N ^ 70000"),
        ("enum as a number", "", "(int)Constants.Sizes.Huge"), ("enum as a number", "var t$N = (Constants.Sizes)25;", "(int)t$N"), ("nullable number", "int? t$N = 70000;", "t$N.Value"), ("nullable number", "int? t$N = null;", "t$N ?? 25"), ("nullable number", "int? t$N = 70000;", "t$N ?? 25"),
        ("nullable number", "int? t$N = p ? 25 : null;", "t$N ?? 70000"), ("nullable number", "", "i ?? 25"), ("nullable number", "int? t$N = null; t$N ??= 70000;", "t$N.Value"), ("nullable number", "int? t$N = new();", "t$N.GetValueOrDefault(25)"), ("boxed number", "object t$N = 70000;", "(int)t$N"),
        ("checked", "int t$N = 25;", "checked(t$N + 69999)"), ("narrowing", "var t$N = n * 35000;", "t$N > 65535 ? t$N : 70000"), ("narrowing", "var t$N = n * 35000;", "t$N > 65535 ? 25 : t$N"), ("narrowing", "", "i is > 65535 and { } x$N ? x$N : 25"),
    ];

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. Tests.Of(Tests.Named("comparison of numbers", _comparisons)),
        .. _values.Select(value => Port(value.Construct, value.Before, value.Value)),
        .. _values.Select(value => new TemplateForm(value.Construct, $"{value.Before}\nint $newn = {value.Value};")),
    ];

    /// <summary>A command with a port.</summary>
    public static TemplateForm Port(string construct, string before, string value, string members = "")
        => new(construct, $"{before}\n$value _ = SendConnector.NewInternal(\"a\").WithPort({value}).Build();", members);
}
