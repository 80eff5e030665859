namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// Helpers that let a builder go on one of their paths: what each does, on which path, for a parameter of which type, and what may
/// set the builder later.
/// </summary>
internal static class EscapeStatements
{
    /// <summary>What happens to x.</summary>
    private static readonly string[] _acts =
    [
        "Env.Complete(x);", "Env.Sink?.Take(x);", "Env.Other.Take(x);", "Env.Take(x);", "Kept$N = x;", "if (Env.Yes) Kept$N = x;", "Kept$N ??= x;", "Steps$N[0](x);", "foreach (var e in Steps$N) e(x);",
        "Steps$N.ForEach(e => e(x));", "Changed$N?.Invoke(x);", "Changed$N(x);", "Act$N(x);", "Act$N.Invoke(x);", "Act$N?.Invoke(x);", "((Action<object>)Fix$N)(x);", "Fix$N(x);", "new Holder$N(x).Fix();", "new Holder$N(x) { Now = true };",
        "_ = new Holder$N(x)[0];", "Sink$N.Take(x);", "Sink$N?.Take(x);", "(Sink$N as ISink)?.Take(x);", "((ISink)new Own$N()).Take(x);", "Env.Pass(x);", "_ = Env.Pass((object)x);", "Env.CompleteOrThrow(x);", "foreach (var e in Env.Each(x)) { }", "Env.Invoke(() => Fix$N(x));",
        "_ = new Lazy<object>(() => { Fix$N(x); return x; }).Value;", "_ = new[] { x }.Select(e => { Fix$N(e); return e; }).ToList();", "Kept$N = new object[] { x };", "List$N.Add(x);", "List$N[0] = x;", "(Kept$N, _) = (x, 1);", "_ = Kept$N = x;", "Prop$N = x;", "Into$N(out Kept$N, x);", "var y = (Kept$N = x);",
        "if (x is $T y) { y.$set; }", "(x as $T)?.$fix;", "var y = x as $T; if (y != null && Env.Yes) { y.$fix; }", "if (x is $T { } y && Env.Yes) y.$fix;", "(($T)(object)x).$fix;", "switch (x) { case $T y: y.$set; break; }", "_ = x switch { $T y when Env.Yes => y.$fix, _ => null };",
    ];

    /// <summary>On which path.</summary>
    private static readonly string[] _paths =
    [
        "%", "if (f) { % }", "if (!f) { return; } %", "if (f) { } else { % }", "switch (n) { case 0: { % break; } }", "switch (f) { case true: { % break; } default: break; }", "if (f) goto end; % end: ;", "if (f) goto go; return; go: %", "lock (Env.Gate) { % }", "lock (Env.Gate) { if (f) { % } }",
        "while (Env.Turn()) { % }", "while (f) { % break; }", "for (var j = 0; j < 2; j++) { if (f) continue; % }", "do { % } while (Env.Turn());", "foreach (var j in new[] { 1, 2 }) { if (j == 2 && f) { % } }", "try { % } catch (Exception) { }", "try { Env.Throw(); % } catch (NotSupportedException) { }",
        "try { Env.Throw(); } catch (NotSupportedException) { % }", "try { Env.Throw(); } finally { % }", "try { if (f) throw new InvalidOperationException(); } catch (InvalidOperationException) { % }", "if (f) { Helper$N(x, false); return; } %", "if (!f) { Helper$N(x, true); } else { % }", "using (new Closing$N(() => { % })) { }",
        "if (Env.Yes) { % }", "if (Env.Yes && f) { % } else if (f) { }", "void Local() { % } if (f) Local();", "Action go = () => { % }; if (f) go();", "Action go = () => { }; if (f) go = () => { % }; go();", "Run$N(() => { % }, f);", "var t = f ? 1 : 0; if (t == 1) { % }", "_ = f && Yes$N(() => { % });", "_ = f ? Yes$N(() => { % }) : false;",
    ];

    private static readonly string[] _types = ["$T", "object", "CmdletBuilder<$T>", "dynamic", "generic", "ref", "in", "params", "nullable"];

    private static readonly string[] _afterwards =
    [
        "", "Env.Run();", "Fix$N(Kept$N);", "Later$N();", "if ($if)\n{\nLater$N();\n}", "Later$N();\n$body", "List$N.ForEach(Fix$N);", "if (Kept$N is $T y$N)\n{\ny$N.$set;\n}",
    ];

    public static IReadOnlyList<StatementForm> All { get; } = [Helper, Helper, Helper, When];

    private static void Helper(ProgramText text, Action body)
    {
        var (act, path, type) = (text.Choices.Pick(_acts), text.Choices.Pick(_paths), text.Choices.Pick(_types));
        if (path.Contains("% end", StringComparison.Ordinal) || path.EndsWith('%'))
        {
            act = $"{{ {act} }}";
        }

        // A lambda uses no parameter that is passed by reference.
        if (type is "ref" or "in")
        {
            path = "var z = x; { " + path + " }";
            act = act.Replace("x)", "z)", StringComparison.Ordinal).Replace("return x;", "return z;", StringComparison.Ordinal).Replace("= x", "= z", StringComparison.Ordinal)
                .Replace("{ x }", "{ z }", StringComparison.Ordinal);
        }

        if (type == "dynamic")
        {
            act = act.Replace("Steps$N.ForEach(e => e(x));", "Fix$N((object)x);", StringComparison.Ordinal)
                .Replace("new[] { x }", "new object[] { x }", StringComparison.Ordinal)
                .Replace("Env.Each(x)", "Env.Each((object)x)", StringComparison.Ordinal)
                .Replace("(x as", "((object)x as", StringComparison.Ordinal);
        }

        var statement = path.Replace("%", act, StringComparison.Ordinal);
        var (header, call) = type switch
        {
            "generic" => ("static void Helper$N<TX>(TX x, bool f) where TX : class", "Helper$N($b, $if);"),
            "ref" => ("static void Helper$N(ref $T x, bool f)", "Helper$N(ref $b, $if);"),
            "in" => ("static void Helper$N(in $T x, bool f)", "Helper$N(in $b, $if);"),
            "params" => ("static void Helper$N(bool f, params $T[] all)", "Helper$N($if, $b);"),
            "nullable" => ("static void Helper$N($T? x, bool f = true)", "Helper$N($b);"),
            _ => ($"static void Helper$N({type} x, bool f)", "Helper$N($b, $if);"),
        };
        if (type == "params")
        {
            statement = "var x = all[0]; " + statement.Replace("Helper$N(x, false)", "Helper$N(false, x)", StringComparison.Ordinal)
                .Replace("Helper$N(x, true)", "Helper$N(true, x)", StringComparison.Ordinal);
        }

        if (type is "ref" or "in")
        {
            statement = statement.Replace("Helper$N(x,", $"Helper$N({type} x,", StringComparison.Ordinal);
        }

        var form = new TemplateForm($"helper that lets go, of {type}", $"{call}\n{text.Choices.Pick(_afterwards)}", $"{header} {{ {statement} }}\n{Members}")
        {
            LetsGo = true,
        };
        form.Write(text, body);
    }

    private static void When(ProgramText text, Action body)
    {
        var form = new TemplateForm("When", text.Choices.Pick(_whens), _whenMembers) { LetsGo = true };
        form.Write(text, body);
    }

    private static readonly string[] _whens =
    [
        "$b.When$N($if, () => $b.$fix);", "$b.When$N($if, x => x.$fix);", "$b.When$N($if, x => x.$fix, x => x.$set);", "$b = $b.With$N($if, x => x.$fix);", "$b.$set.When$N($if, x => { x.$fix; Env.Complete(x); });", "var $newb = $b.With$N($if, x => $new);",
        "$b.When$N($if, Fix$N);", "$b.When$N($if, ($b).Fix$N);", "Action<$T> t$N = $if ? Fix$N : null;\n$b.When$N(true, t$N);", "$b.When$N($if, x =>\n{\n$do(x)\n});", "$b.When$N($if, () =>\n{\n$inner\n});", "$b.Do$N(x => x.$set).Do$N(x => Env.Complete(x)).$set;",
    ];

    private const string _whenMembers = """
        static $T When$N(this $T x, bool f, Action act) { if (f) { act(); } return x; }
        static $T When$N(this $T x, bool f, Action<$T> act, Action<$T> other = null) { if (f) { act?.Invoke(x); } else { other?.Invoke(x); } return x; }
        static $T With$N(this $T x, bool f, Func<$T, $T> act) => f ? act(x) : x;
        static $T Do$N(this $T x, Action<$T> act) { act(x); return x; }
        static void Fix$N(this $T x) => x.$fix;
        """;

    private const string Members = """
        static object Kept$N;
        static object Prop$N { get => Kept$N; set => Kept$N = value; }
        static readonly List<object> List$N = [null];
        static readonly List<Action<object>> Steps$N = [Fix$N];
        static Action<object> Act$N = Fix$N;
        static event Action<object> Changed$N = Fix$N;
        static ISink Sink$N = new Own$N();
        static void Fix$N(object x) { if (x is $T y) { y.$fix; } else if (x is object[] all) { foreach (var one in all) { Fix$N(one); } } }
        static void Later$N() { Fix$N(Kept$N); List$N.ForEach(Fix$N); }
        static void Into$N(out object x, object y) => x = y;
        static void Run$N(Action act, bool f) { if (f) { act(); } }
        static bool Yes$N(Action act) { act(); return true; }
        sealed class Own$N : ISink { public void Take(object x) => Fix$N(x); }
        sealed class Holder$N(object x) { public void Fix() => Fix$N(x); public bool Now { set => Fix(); } public int this[int j] { get { Fix(); return j; } } }
        sealed class Closing$N(Action act) : IDisposable { public void Dispose() => act(); }
        """;
}
