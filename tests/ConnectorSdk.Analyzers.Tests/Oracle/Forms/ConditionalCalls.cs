namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Calls that the compiler leaves out, with their arguments.</summary>
internal static class ConditionalCalls
{
    private static readonly string[] _calls =
    [
        "Debug.WriteLine(%);", "Debug.Assert((object)(%) != null);", "Left$N(%);", "Partial$N(%);", "Debug.WriteLineIf(p, %);", "Debug.Print($\"{(%)}\");", "new Left$Nx().Call(%);", "Debug.Write(1, (%) + \"\");", "Kept$N(%);", "Left$N((object)(%));", "if ($if)\n{\nLeft$N(%);\n}", "Left$N(Left$Ny(%));",
    ];

    private static readonly string[] _arguments = ["$b.$fix", "$b.$set", "$b = $new", "t$N = $b.$fix", "Fix$N($b)", "$b.$bad", "($b, $b.$fix)"];

    private static readonly (string Start, string Argument, string Value)[] _numbers =
    [
        ("25", "t$N = 70000", "t$N"), ("65535", "++t$N", "t$N"), ("65535", "t$N++", "t$N"), ("70000", "t$N = 25", "t$N"), ("70000", "t$N -= 69975", "t$N"), ("25", "t$N += 70000", "t$N"), ("70000", "Zero$N(ref t$N)", "t$N"), ("70000", "Zero$N(out t$N, 1)", "t$N"),
    ];

    private static readonly string[] _statements =
    [
        "Fixes$N($b);", "Filled$N($b);", "Unfilled$N($b);", "Unfilled$N(ref $b);", "Filled$N(ref $b);", "Left$Nx x$N = new();\nx$N.Fixes($b);", "[Conditional(\"NEVER\")] static void F$N($T x) => x.$fix;\nF$N($b);", "[Conditional(\"NEVER\")] static void F$N($T x) => x.$fix;\nF$N($b = $new);", "Trace$N($b.$fix);", "System.Diagnostics.Trace.WriteLine($b.$fix);", "Base$N t$N = new Derived$N();\nt$N.Call($b.$fix);",
    ];

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. _calls.SelectMany(call => _arguments.Select(argument => Form(
            argument.Contains("t$N", StringComparison.Ordinal) ? "$T t$N = null;\n" : "", call.Replace("%", argument, StringComparison.Ordinal)))),
        .. _calls.SelectMany(call => _numbers.Select(number => NumberTests.Port(
            "number in a call that is left out",
            $"var t$N = {number.Start};\n{Clean(call.Replace("%", number.Argument, StringComparison.Ordinal))}",
            number.Value,
            Clean(Members)))),
        .. _statements.Select(form => Form("", form)),
    ];

    private static TemplateForm Form(string before, string statement)
        => new("call that is left out", before + Clean(statement), Clean(Members));

    /// <summary>Names end with the number.</summary>
    private static string Clean(string text) => text.Replace("Left$Nx", "LeftX$N", StringComparison.Ordinal).Replace("Left$Ny", "LeftY$N", StringComparison.Ordinal);

    private const string Members = """
        [Conditional("NEVER")] static void Left$N(object x) => (x as $T)?.$fix;
        [Conditional("NEVER")] static void Fixes$N($T x) => x.$fix;
        [Conditional("NEVER"), Conditional("NEITHER")] static void Trace$N(object x) { }
        static object Left$Ny(object x) => x;
        static void Kept$N(object x) { }
        static $T Fix$N($T x) => x.$fix;
        static int Zero$N(ref int x) => x = 25;
        static int Zero$N(out int x, int y) => x = 25;
        static partial void Partial$N(object x);
        static partial void Unfilled$N($T x);
        static partial void Unfilled$N(ref $T x);
        static partial void Filled$N($T x);
        static partial void Filled$N($T x) => x.$fix;
        static partial void Filled$N(ref $T x);
        static partial void Filled$N(ref $T x) { x = $new; x.$set; }
        sealed class Left$Nx { [Conditional("NEVER")] public void Call(object x) { } [Conditional("NEVER")] public void Fixes($T x) => x.$fix; }
        class Base$N { [Conditional("NEVER")] public virtual void Call(object x) { } }
        sealed class Derived$N : Base$N { public override void Call(object x) { } }
        """;
}
