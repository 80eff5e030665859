namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Calls that throw: setters, and methods that never return.</summary>
internal static class ThrowingStatements
{
    private static readonly string[] _throws =
    [
        "$b.WithParameter(\"\", 1);", "$b.WithParameter(\"Any\", new Throwing$N());", "$b.WithParameter(p ? \"\" : \"Any\", 1);", "$b.WithParameter(\"Any\", new List<object> { new Throwing$N() });", "$b.WithParameter(\"Any\", new[] { (object)null });", "$b.WithParameter(\"Any\", Each$N());", "_ = $b.WithParameter(null, 1);", "Fail$N();", "Fail$N($b);", "FailIf$N($if);", "FailUnless$N($if);", "_ = Fails$N(1);", "_ = Fails$N($b.$set);",
        "throw Error$N($b);", "_ = Throws$N;", "new Throwing$N(1);", "_ = ((object)null).ToString();", "_ = (new int[0])[n];", "_ = (string)(object)$b;", "_ = int.Parse(\"x\");", "_ = 1 / (n - n);", "_ = checked(int.MaxValue + n + 1);", "_ = new[] { 1 }.First(x => x > 1);", "Env.Throw();", "Env.CompleteOrThrow($b);", "_ = $if ? throw new InvalidOperationException() : 1;", "_ = s?.Length ?? throw new InvalidOperationException();", "_ = ((IEnumerable<int>)null).Count();",
        "_ = new List<int>(-1);", "_ = \"x\".Substring(2);", "_ = Enum.Parse<OutboundConnector.ConnectorType>(\"x\");", "foreach (var e$N in Each$N())\n{\n$body\n}", "_ = s.Length;", "System.Threading.Tasks.Task.FromException(new InvalidOperationException()).GetAwaiter().GetResult();", "OutboundConnector.New(\"a\").WithSmartHosts(\"bad host!\");", "OutboundConnector.New(\"a\").WithRecipientDomains(s);", "_ = (SmartHost)\"bad host!\";",
    ];

    private static readonly string[] _shapes =
    [
        "try\n{\n%\n$b.$bad;\n}\ncatch (Exception)\n{\n$b.$fix;\n}", "try\n{\n%\n}\ncatch (Exception)\n{\n$check\n}", "try\n{\n%\n$b.$fix;\n}\ncatch (Exception)\n{\n}\n$body", "try\n{\n$b.$bad;\n%\n$body\n}\ncatch (Exception)\n{\n$b.$fix;\n$check\n}", "try\n{\n%\n}\ncatch\n{\n$b.$fix;\n}\nfinally\n{\n$final\n}", "if ($if)\n{\n%\n}\n$body", "if ($if)\n{\n$b.$bad;\n%\n}", "$b.$fix;\n%\n$b.$bad;", "%\n$body",
    ];

    /// <summary>What throws in every run: nothing behind it is reached.</summary>
    private static readonly string[] _always =
    [
        "Fail$N();", "Fail$N($b);", "_ = Fails$N(1);", "_ = Throws$N;", "new Throwing$N(1);", "FailIf$N(true);", "Fails$N($b.$set);",
        "_ = new Throwing$N() + \"\";", "Deep$N(1);", "Loop$N($b);",
    ];

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. _throws.SelectMany(thrown => _shapes.Select(shape => new TemplateForm(
                thrown.Contains("WithParameter", StringComparison.Ordinal) ? "setter that throws" : "call that throws",
                Reachable(thrown, shape),
                Members))),
        .. _always.SelectMany(thrown => new TemplateForm[]
        {
            new("code behind what always throws", $"if ($if)\n{{\n{thrown}\n$b.$bad;\n$never\n}}", Members),
            new("code behind what always throws", $"try\n{{\n{thrown}\n$b.$bad;\n$never\n}}\ncatch (Exception)\n{{\n$body\n}}", Members),
        }),
    ];

    /// <summary>Statements behind a <c>throw</c> are no less C#, but a declaration must not be behind one only.</summary>
    private static string Reachable(string thrown, string shape) => shape.Replace(
        "%", thrown.StartsWith("throw", StringComparison.Ordinal) ? $"if (q)\n{{\n{thrown}\n}}" : thrown, StringComparison.Ordinal);

    private const string Members = """
        [DoesNotReturn] static void Fail$N() => throw new InvalidOperationException();
        [DoesNotReturn] static void Fail$N($T x) { x.$fix; throw new InvalidOperationException(); }
        static void FailIf$N([DoesNotReturnIf(true)] bool f) { if (f) { throw new InvalidOperationException(); } }
        static void FailUnless$N([DoesNotReturnIf(false)] bool f) { if (!f) { Fail$N(); } }
        static int Fails$N(object x) => throw new InvalidOperationException();
        static int Throws$N => throw new InvalidOperationException();
        static void Deep$N(int x) { if (x > 0) { Deep$N(x - 1); } else { Fail$N(); } throw new InvalidOperationException(); }
        static void Loop$N($T x) { while (true) { x.$fix; Fail$N(); } }
        static Exception Error$N($T x) { x.$fix; return new InvalidOperationException(); }
        static IEnumerable<object> Each$N() { yield return 1; throw new InvalidOperationException(); }
        sealed class Throwing$N { public Throwing$N() { } public Throwing$N(int x) => throw new InvalidOperationException(); public override string ToString() => throw new InvalidOperationException(); }
        """;
}
