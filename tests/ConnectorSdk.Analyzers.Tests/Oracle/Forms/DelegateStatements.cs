namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Delegates: choices of lambdas, method groups, multicast, calls by reflection, and events.</summary>
internal static class DelegateStatements
{
    private static readonly (string Construct, string Statement)[] _forms =
    [
        ("choice of lambdas", "Action x$N = () => $b.$fix;\nAction y$N = () => $b.WithContainer$N();\n($if ? x$N : y$N)();"),
        ("choice of lambdas", "Action x$N = () => $b.$fix, y$N = () => { };\n($if ? x$N : y$N)();"),
        ("choice of lambdas", "Action x$N = () => $b.$fix, y$N = () => { };\n($if ? x$N : y$N).Invoke();\n$body"),
        ("choice of lambdas", "Action x$N = $if ? () => $b.$fix : () => { };\nx$N();"),
        ("choice of lambdas", "Action x$N = () => { };\nif ($if)\n{\nx$N = () => $b.$fix;\n}\nx$N();"),
        ("choice of lambdas", "Action x$N = () => $b.$fix;\nif ($if)\n{\nx$N = () => $b.$bad;\n}\nx$N();"),
        ("choice of lambdas", "Action x$N = null;\n(x$N ?? (() => $b.$fix))();"),
        ("choice of lambdas", "Action x$N = p ? () => $b.$fix : null;\nx$N?.Invoke();"),
        ("choice of lambdas", "Action x$N = n switch { 0 => () => $b.$fix, 1 => () => { }, _ => () => $b.$set };\nx$N();"),
        ("choice of lambdas", "var x$N = new Action[] { () => { }, () => $b.$fix };\nx$N[$if ? 0 : 1]();"),
        ("choice of lambdas", "var x$N = new List<Action> { () => { }, () => $b.$fix };\nx$N[n % 2]();"),
        ("choice of lambdas", "var x$N = new Dictionary<bool, Action> { [true] = () => $b.$fix, [false] = () => { } };\nx$N[$if]();"),
        ("choice of lambdas", "(Action x, Action y) t$N = (() => $b.$fix, () => { });\n($if ? t$N.x : t$N.y)();"),
        ("choice of lambdas", "Func<$T, $T> x$N = e => e.$fix, y$N = e => e;\n$b = ($if ? x$N : y$N)($b);"),
        ("choice of lambdas", "Func<$T, $T> x$N = e => e, y$N = e => e.$fix;\nFunc<$T, $T> z$N = $if ? x$N : y$N;\nz$N($b);"),
        ("choice of lambdas", "Func<$T> x$N = () => $b, y$N = () => $new;\nvar $newb = ($if ? x$N : y$N)();"),
        ("DynamicInvoke", "Action a$N = () => $b.$fix;\na$N.DynamicInvoke();"),
        ("DynamicInvoke", "Action<$T> a$N = x => x.$fix;\na$N.DynamicInvoke($b);"),
        ("DynamicInvoke", "Delegate a$N = () => $b.$fix;\na$N.DynamicInvoke();"),
        ("DynamicInvoke", "Action a$N = () => $b.$fix;\na$N.Method.Invoke(a$N.Target, null);"),
        ("DynamicInvoke", "Action a$N = () => $b.$fix;\na$N.GetInvocationList()[0].DynamicInvoke();"),
        ("DynamicInvoke", "Action a$N = () => $b.$fix;\n((Action)a$N.Clone())();"),
        ("DynamicInvoke", "Action a$N = () => $b.$fix;\n((Action)a$N.GetInvocationList()[0])();"),
        ("DynamicInvoke", "Action a$N = () => $b.$fix;\n((dynamic)a$N)();"),
        ("DynamicInvoke", "Action a$N = () => $b.$fix;\nobject o$N = a$N;\n((Action)o$N)();"),
        ("multicast", "Action a$N = () => { };\na$N += () => $b.$fix;\na$N();"),
        ("multicast", "Action a$N = null;\na$N += () => $b.$fix;\na$N += () => $b.$set;\na$N();"),
        ("multicast", "Action a$N = () => $b.$fix;\na$N -= a$N;\na$N?.Invoke();"),
        ("multicast", "Action x$N = () => $b.$fix, y$N = () => { };\nvar a$N = x$N + y$N;\na$N();"),
        ("multicast", "Action x$N = () => $b.$fix, y$N = () => { };\nvar a$N = (Action)Delegate.Combine(x$N, y$N);\na$N();"),
        ("multicast", "Action x$N = () => $b.$fix, y$N = () => { };\nvar a$N = x$N + y$N - y$N;\na$N();"),
        ("multicast", "Action a$N = () => $b.$bad;\na$N += () => $b.$fix;\nif ($if)\n{\na$N();\n}"),
        ("method group", "Func<$T> a$N = $b.Fixed$N;\na$N();"),
        ("method group", "Action a$N = $b.Fix$N;\na$N();"),
        ("method group", "Action a$N = $b.Fix$N;\nif ($if)\n{\na$N.Invoke();\n}"),
        ("method group", "Run$N($b.Fix$N);"),
        ("method group", "new Action($b.Fix$N)();"),
        ("method group", "((Action)$b.Fix$N)();"),
        ("method group", "Action a$N = new(new Holder$N($b).Fix);\na$N();"),
        ("method group", "Action<$T> a$N = Fix$N;\na$N($b);"),
        ("method group", "Action<$T> a$N = $if ? Fix$N : Idle$N;\na$N($b);"),
        ("method group", "Func<$T, $T> a$N = Fixed$N;\n$b = a$N($b);"),
        ("method group", "void F$N() => $b.$fix;\nAction a$N = F$N;\na$N();"),
        ("method group", "void F$N() => $b.$fix;\nRun$N(F$N);"),
        ("method group", "void F$N() => $b.$fix;\nAction a$N = $if ? F$N : () => { };\na$N();"),
        ("method group", "var a$N = $b.Build;\n$b.$fix;\n_ = a$N();"),
        ("method group", "unsafe\n{\ndelegate*<$T, void> a$N = &Fix$N;\na$N($b);\n}"),
        ("method group", "Func<$T> a$N = $b.$set.Fixed$N;\nvar $newb = a$N();"),
        ("event", "var t$N = new Raises$N();\nt$N.Raised += () => $b.$fix;\nt$N.Raise($if);"),
        ("event", "Raised$N += () => $b.$fix;\nRaised$N();\nRaised$N = null;"),
        ("event", "Raised$N += $b.Fix$N;\nRaise$N();\nRaised$N = null;"),
        ("event", "var t$N = new Raises$N();\nt$N.Raised += $b.Fix$N;\nt$N.Raise($if);\nt$N.Raised -= $b.Fix$N;"),
        ("event", "EventHandler a$N = (_, _) => $b.$fix;\na$N(null, EventArgs.Empty);"),
        ("event", "EventHandler<$T> a$N = (_, x) => x.$fix;\na$N?.Invoke(null, $b);"),
        ("lambda as an argument", "Run$N(() => $b.$fix);"),
        ("lambda as an argument", "Run$N(() =>\n{\n$inner\n});"),
        ("lambda as an argument", "RunIf$N($if, () => $b.$fix);"),
        ("lambda as an argument", "Give$N($b, x => x.$fix);"),
        ("lambda as an argument", "Give$N($b, x =>\n{\n$do(x)\n});"),
        ("lambda as an argument", "Give$N($b, static x => { x.$fix; });"),
        ("lambda as an argument", "Env.Invoke(() => $b.$fix);"),
        ("lambda as an argument", "Env.Take((Action)(() => $b.$fix));\nEnv.Run();"),
        ("lambda as an argument", "$b = Map$N($b, x => x.$fix);"),
        ("lambda as an argument", "Run$N($if ? () => $b.$fix : () => { });"),
        ("lambda as an argument", "var t$N = $b;\nRun$N(() => t$N = $new);\nt$N.$set;\nvar $newb = t$N;"),
        ("lambda that others call", "Action x$N = () => $b.$fix;\nAction y$N = () => x$N();\ny$N();"),
        ("lambda that others call", "Action x$N = () => $b.$fix;\nRun$N(x$N);"),
        ("lambda that others call", "Action x$N = null;\nx$N = () => { if (p) { $b.$fix; } };\nx$N();"),
        ("lambda that others call", "Action<int> x$N = null;\nx$N = j => { if (j > 0) { x$N(j - 1); } else { $b.$fix; } };\nx$N(1);"),
        ("lambda that others call", "Func<Action> x$N = () => () => $b.$fix;\nx$N()();"),
        ("lambda that others call", "Kept$N = () => $b.$fix;\nKept$N();"),
        ("lambda that others call", "Kept$N = () => $b.$fix;\nRunKept$N();"),
        ("lambda that others call", "var x$N = () => $b.$fix;\n_ = x$N();"),
        ("lambda that others call", "var x$N = (bool f) =>\n{\n$inner\n};\nx$N($if);"),
        ("local function that reassigns", "var $newb = $b;\nvoid F$N(bool f) { if (f) { $newb = $new; } }\nF$N($if);\n$newb.$set;"),
        ("local function that reassigns", "var $newb = $b;\nvoid F$N() => $newb = $new;\nRunIf$N($if, F$N);"),
        ("local function that reassigns", "var $newb = $new;\nvoid F$N($T x) { x = $b; x.$fix; }\nF$N($newb);"),
        ("local function that reassigns", "var $newb = $b;\nvoid F$N() { $newb.$set; G$N(); }\nvoid G$N() => $newb = $new;\nF$N();"),
        ("local function that reassigns", "$T F$N(ref $T x) { if (p) { x = $new; } return x; }\nvar $newb = $b;\nF$N(ref $newb).$set;"),
        ("local function that reassigns", "var $newb = $b;\nbool F$N() { $newb = $new.$bad; return true; }\n_ = $if && F$N();"),
        ("local function that calls another", "void F$N() => G$N();\nvoid G$N() => $b.$fix;\nF$N();"),
        ("local function that calls another", "void F$N(int j) { if (j > 0) { F$N(j - 1); return; } $b.$fix; }\nF$N(2);"),
        ("local function that calls another", "void F$N()\n{\n$inner\n}\nF$N();\nF$N();"),
        ("local function that calls another", "static void F$N($T x, bool f)\n{\nx.$setf(f);\n}\nF$N($b, $if);"),
        ("local function that calls another", "void F$N() { void G$N() => $b.$fix; G$N(); }\nif ($if)\n{\nF$N();\n}"),
    ];

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. _forms.Select(form => new TemplateForm(form.Construct, form.Statement.Replace("WithContainer$N()", "$set", StringComparison.Ordinal), Members)),
    ];

    private const string Members = """
        static Action Kept$N;
        static event Action Raised$N;
        static void Raise$N() => Raised$N?.Invoke();
        static void RunKept$N() => Kept$N?.Invoke();
        static void Run$N(Action act) => act();
        static void RunIf$N(bool f, Action act) { if (f) { act(); } }
        static void Give$N($T x, Action<$T> act) => act(x);
        static $T Map$N($T x, Func<$T, $T> act) => act(x);
        static void Fix$N(this $T x) => x.$fix;
        static void Idle$N($T x) { }
        static $T Fixed$N(this $T x) => x.$fix;
        sealed class Holder$N($T x) { public void Fix() => x.$fix; }
        sealed class Raises$N { public event Action Raised; public void Raise(bool f) { if (f) { Raised?.Invoke(); } } }
        """;
}
