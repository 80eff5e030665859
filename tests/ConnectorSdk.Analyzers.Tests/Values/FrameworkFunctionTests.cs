namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>Framework members on constants. A known result is the result in every culture.</summary>
public sealed class FrameworkFunctionTests
{
    /// <summary>Expressions whose value is known.</summary>
    public static TheoryData<string> Known { get; } =
    [
        "new string('a', 65)", "\"a\".PadLeft(65)", "\"a\".PadRight(65, 'x')", "string.Join(\", \", \"a\", \"b\")",
        "string.Join('-', \"a\", \"b\", null)", "string.Concat(\"a\", \"b\", null)", "string.Concat(\"a\", 5)",
        "string.Format(\"{0}:{1};{2}\", \"SMTP\", \"contoso.com\", 101)", "string.Format(\"{{{0}}}\", 'x')",
        "\"mail.x.com\".Replace('x', '*')", "\"mail.x.com\".Replace(\"x\", \"a b\")", "\"Mail\".ToUpperInvariant()",
        "\"MAIL\".ToLowerInvariant()", "\" a \".Trim()", "\"--a\".TrimStart('-')", "\"contoso.com\".Substring(3)",
        "\"contoso.com\".Substring(1, 4)", "\"abc\".Remove(1)", "\"abc\".Insert(1, \"-\")", "\"abc\".Length", "\"abc\"[1]",
        "string.Empty", "string.IsNullOrEmpty(\"\")", "\"abc\".Contains('b')", "\"abc\".Contains(\"bc\")",
        "\"abc\".StartsWith(\"AB\", StringComparison.OrdinalIgnoreCase)", "\"abc\".Equals(\"abd\")",
        "Math.Max(70000, n > 0 ? 25 : 25)", "Math.Min(5, -7)", "Math.Abs(-5)", "Math.Clamp(70000, 0, 65535)",
        "int.Parse(\"70000\")", "int.Parse(\"70000\", CultureInfo.InvariantCulture)", "Convert.ToInt32(\"5\")",
        "long.Parse(\"007\")",
        "25.ToString()", "25.ToString(CultureInfo.InvariantCulture)", "25.ToString(\"D5\")", "255.ToString(\"X2\")",
        "true.ToString()",
        "Kind.Twelve.ToString()", "((Kind)1).ToString()", "$\"SMTP:contoso.com;{101}\"", "\"a\" + 5 + 'c' + true + null",
        "TimeSpan.FromHours(20) + TimeSpan.FromHours(5)", "TimeSpan.FromDays(2) - TimeSpan.FromMinutes(1)",
        "-TimeSpan.FromMinutes(1)",
        "TimeSpan.FromMinutes(5).Add(TimeSpan.FromSeconds(1))", "TimeSpan.FromDays(1) > TimeSpan.FromHours(23)",
        "TimeSpan.FromDays(1).ToString()", "new DateTime(2024, 2, 29)", "new DateTime(2024, 2, 29).AddDays(1)",
        "new DateTime(2024, 1, 31, 1, 2, 3, DateTimeKind.Utc).AddMonths(1)",
        "new DateTime(2024, 1, 1) - new DateTime(2023, 1, 1)",
        "new DateTime(2024, 1, 1) + TimeSpan.FromHours(1)", "DateTime.MinValue", "default(DateTime)", "new Version(1, 2)",
        "new Version(\"15.01.2\")", "Version.Parse(\"1.2.3.4\").ToString()",
        "new Uri(\"https://contoso.com/a%20b?x=1\".Replace(\"%20\", \"\"))",
        "Guid.Empty.ToString()", "(Kind)77", "(Kind)(object)Kind.Small == Kind.Small || true", "\"70000\".Trim().Length << 2",
        "\"a;b,c\".Split(';', ',')", "\"user@contoso.com\".Split('@')[1]",
        "\"a;;b\".Split(';', StringSplitOptions.RemoveEmptyEntries)",
        "\" a ; ; b \".Split(';', StringSplitOptions.TrimEntries)", "\" a ; ; b \".Split(';', (StringSplitOptions)3)",
        "\"a--b\".Split(\"--\")",
        "\"abc\".ToCharArray()", "new string(new[] { 'a', 'b' })", "\"ABC\".ToLower()", "\"abc\".ToUpper()",
        "\"abcb\".IndexOf(\"b\", StringComparison.Ordinal)",
        "$\"{\"a\",5}|{\"a\",-5}|\"", "$\"{5,3}\"", "$\"{5:D3}\"", "$\"{255:x4}\"", "$\"{5:000}\"", "$\"{'a',2:D3}\"",
        "$\"{Guid.Empty:N}\"", "5.ToString(\"D65\")",
        "string.Format(\"{0,5}|{1,-5}|{2:D3}\", \"a\", 'b', 7)",
        "string.Format(CultureInfo.InvariantCulture, \"{0}.{1}\", \"contoso\", \"com\")",
        "int.Parse(\"25\", NumberStyles.Integer, CultureInfo.InvariantCulture)", "bool.Parse(\" True \")",
        "Convert.ToBoolean(\"false\")", "Convert.ToString(25)",
        "(int)Math.Pow(2, 17)", "Math.Pow(-3, 3)", "Math.Floor(2.5)", "Math.Ceiling(2.5m)", "Math.Round(2.5)", "Math.Sign(-7)",
        "Math.Truncate(-2.5)",
        "TimeSpan.FromHours(20).TotalSeconds", "(int)TimeSpan.FromDays(1.5).TotalHours",
        "TimeSpan.FromMilliseconds(1500).Milliseconds",
        "new DateTime(2024, 1, 2, 3, 4, 5).Hour", "new DateTime(2024, 2, 1).DayOfYear",
        "new DateTime(2024, 1, 1) != new DateTime(2024, 1, 2)",
        "new Version(15, 2, 1118).Build", "new Version(1, 2).Revision", "new Version(1, 2) < new Version(\"1.10\")",
        "Version.Parse(\"1.2.3\").ToString(2)",
        "new Uri(\"https://mail.contoso.com:8443/a\").Host", "new Uri(\"http://contoso.com\").Port",
        "new Uri(\"https://contoso.com\").Scheme",
        "int.TryParse(\"70000\", out var x) ? x : 25", "byte.TryParse(\"300\", out var x) ? 1 : x - 5",
        "int.TryParse(\"\", out _)", "bool.TryParse(\"true\", out var x) && x",
        "Guid.TryParse(\"x\", out _)", "TimeSpan.TryParse(\"1:00\", out var x) ? x : default", "new[] { 25, 70000 }[1]",
        "new[] { 25, 70000 }[^1]",
        "new List<int> { 25, 70000 }[0]", "(new int[2])[1]", "(new string[1])[0]", "default((string, int)).Item2",
        "default((string A, int B)).A is null",
    ];

    /// <summary>Expressions that throw, or whose value depends on the culture, the runtime, or the inputs.</summary>
    public static TheoryData<string> Unknown { get; } =
    [
        "$\"{-1.5}\"", "$\"{1.5m}\"", "(-5).ToString()", "$\"{n}\"", "\"a\" + -1", "int.Parse(\"-5\")",
        "int.Parse(\"99999999999\")", "int.Parse(\"x\")",
        "\"i\".ToUpper()", "\"abc\".Substring(5)", "\"abc\"[7]", "\"abc\".StartsWith(\"a\\0\")", "\"abc\".IndexOf(\"\\0\")",
        "string.Compare(\"a\", \"A\")", "string.Format(\"{0:N2}\", 5)", "string.Format(\"{1}\", 5)", "Kind.Large.ToString()",
        "DateTime.Now.Year",
        "DateTime.Parse(\"01/02/2024\")", "new DateTime(2024, 13, 1)", "Math.Abs(int.MinValue + (n - n))", "s.PadLeft(3)",
        "string.Join(\",\", s, \"a\")",
        "new string('a', -1)", "new Uri(\"contoso\").OriginalString", "new Version(\"1\")", "Guid.NewGuid().ToString()",
        "1234.5.ToString()", "TimeSpan.FromHours(1).ToString(\"g\")", "new DateTime(2024, 1, 1).ToString()",
        "Environment.NewLine",
        "\"a b\".Split()", "\"a\\u00a0b;c\".Split(';', StringSplitOptions.TrimEntries)", "\"a,b\".Split(s)", "\"I\".ToLower()",
        "$\"{-5:D3}\"", "$\"{1.5:F1}\"",
        "$\"{5:N0}\"", "$\"{TimeSpan.Zero:g}\"", "string.Format(CultureInfo.CurrentCulture, \"{0}\", 1.5)",
        "string.Format(\"{0:G}\", Kind.Small)",
        "string.Format(\"{0\", 5)", "Math.Pow(2, 0.5)", "Math.Pow(10, 30)",
        "TimeSpan.FromTicks(1).TotalDays * 0 + TimeSpan.FromTicks(7).TotalHours",
        "new Uri(\"http://010.1\").Host", "new Uri(\"http://CONTOSO.com\").Host", "int.TryParse(\"-5\", out var x) ? x : 0",
        "int.TryParse(s, out var x) ? x : 0",
        "int.TryParse(\" 5\", out var x) ? x : 0", "new[] { 25, 70000 }[2]", "new[] { 25, 70000 }[n]", "new List<int> { 25 }[1]",
        "new int[n]",
    ];

    [Theory]
    [MemberData(nameof(Known))]
    public void A_function_of_constants_is_known(string expression)
    {
        var verdict = ValueOracle.Judge([ValueProgram.Of(expression)])[0];
        Assert.False(verdict.IsWrong, verdict.ToString());
        Assert.True(verdict.IsKnown, verdict.ToString());
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public void What_is_not_the_same_everywhere_is_unknown(string expression)
    {
        var verdict = ValueOracle.Judge([ValueProgram.Of(expression)])[0];
        Assert.False(verdict.IsWrong, verdict.ToString());
        Assert.False(verdict.IsKnown, verdict.ToString());
    }
}
