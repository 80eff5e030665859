namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>LINQ over builders, and commands that are built by helpers, extensions and lambdas.</summary>
internal static class QueryStatements
{
    private static readonly (string Construct, string Statement)[] _forms =
    [
        ("LINQ", "_ = new[] { $b }.Select(x => x.$fix).ToList();"), ("LINQ", "_ = new[] { $b }.Select(x => x.$fix);"), ("LINQ", "var t$N = new[] { $b }.Select(x => x.$fix);\n$body\n_ = t$N.Count();"), ("LINQ", "var t$N = new[] { $b }.Select(x => x.$fix);\nforeach (var x$N in t$N)\n{\n}"), ("LINQ", "_ = new[] { $b, $c }.Where(x => x.$fix != null).Any();"), ("LINQ", "_ = new[] { 1, 2 }.Aggregate($b, (x, y) => x.$set);"), ("LINQ", "var $newb = new[] { 1 }.Aggregate($new, (x, y) => x.$set);"), ("LINQ", "$b = new[] { \"a\", \"x\" }.Aggregate($b, (x, y) => y == \"a\" ? x.$fix : x);"),
        ("LINQ", "$b = Enumerable.Empty<int>().Aggregate($b, (x, y) => x.$fix);"), ("LINQ", "new List<$T> { $b }.ForEach(x => x.$fix);"), ("LINQ", "_ = (from x in new[] { $b } where $flag select x.$fix).ToArray();"), ("LINQ", "_ = (from x in new[] { $b } let y = x.$fix select y).ToArray();"), ("LINQ", "var $newb = new[] { $b, $c }.First();"), ("LINQ", "var $newb = new[] { $b }.Single();\n$newb.$set;"), ("LINQ", "new[] { $b, $c }.Last().$fix;"), ("LINQ", "_ = new[] { $b }.ToDictionary(x => 1, x => x.$fix);"), ("LINQ", "_ = new[] { $b }.OrderBy(x => x.$fix != null).First();"), ("LINQ", "_ = new[] { 1 }.Any(x => $b.$fix is null);"), ("LINQ", "_ = new[] { 1 }.All(x => $b.$set != null);"), ("LINQ", "_ = Enumerable.Range(0, 2).Select(x => $b.$fix).Last();"), ("LINQ", "var $newb = Enumerable.Repeat($b, 1).First();"), ("LINQ", "_ = new[] { $b }.Zip(new[] { 1 }, (x, y) => x.$fix).ToList();"), ("LINQ", "_ = new[] { $b }.GroupBy(x => x.$fix).Count();"), ("LINQ", "_ = new[] { $b }.SelectMany(x => new[] { x.$fix }).Count();"), ("LINQ", "Array.ForEach(new[] { 1 }, x => $b.$fix);"), ("LINQ", "_ = Array.Exists(new[] { 1 }, x => $b.$fix is null);"), ("LINQ", "_ = Array.ConvertAll(new[] { $b }, x => x.$fix);"), ("LINQ", "_ = new[] { $b }.Select(Fixed$N).ToList();"), ("LINQ", "new[] { $b }.Where(x => $flag).ToList().ForEach(x => x.$fix);"), ("LINQ", "_ = new[] { $b }.DefaultIfEmpty().First().$set;"), ("LINQ", "_ = new[] { $b }.Max(x => { x.$fix; return 1; });"),
        ("Build in a LINQ query", "_ = new[] { $b }.Select(x =>\n{\n$site return x.Build();\n}).ToList();"), ("Build in a LINQ query", "_ = new[] { $b, $new }.Select(x =>\n{\n$site return x.$set.Build();\n}).ToList();"), ("Build in a LINQ query", "_ = new[] { 1 }.Select(y =>\n{\n$site return $b.Build();\n}).ToList();\n$b.$fix;"), ("Build in a LINQ query", "var t$N = new[] { 1 }.Select(y =>\n{\n$site return $b.Build();\n});\n$b.$fix;\n_ = t$N.ToList();"),
        ("Build in a helper", "_ = Make$N($b);"), ("Build in a helper", "_ = MakeIf$N($b, $if);"), ("Build in a helper", "_ = Generic$N($b);"), ("Build in a helper", "$b.Made$N();"), ("Build in a helper", "_ = Fixing$N($b);"), ("Build in a helper", "_ = Take$N($b, x => x.$set);"), ("Build in a helper", "_ = Take$N($b, x => x.$fix);"), ("Build in a helper", "_ = Own$N($if);"), ("Build in a helper", "Made$Nx = Make$N($b);".Replace("Made$Nx", "_", StringComparison.Ordinal)), ("Build in a helper", "try\n{\n_ = Make$N($b);\n}\nfinally\n{\n$final\n}"), ("Build in a helper", "_ = new Maker$N($b).Make();"), ("Build in a helper", "foreach (var x$N in new[] { $b, $c })\n{\n_ = Make$N(x$N);\n}"),
        ("Build in a lambda", "Func<object> t$N = () =>\n{\n$site return $b.Build();\n};\n_ = t$N();"), ("Build in a lambda", "Func<object> t$N = () =>\n{\n$site return $b.Build();\n};\n$b.$fix;\n_ = t$N();"), ("Build in a lambda", "object F$N()\n{\n$site return $b.Build();\n}\n_ = F$N();"), ("Build in a lambda", "object F$N()\n{\n$site return $b.Build();\n}\n$b.$fix;\nif ($if)\n{\n_ = F$N();\n}"), ("Build in a lambda", "Func<$T, object> t$N = x =>\n{\n$site return x.Build();\n};\n_ = t$N($b);"), ("Build in a lambda", "Func<$T, object> t$N = x =>\n{\n$site return x.$set.Build();\n};\n_ = t$N($b);\n_ = t$N($new);"), ("Build in a lambda", "object F$N($T x, bool f)\n{\nif (f) { x.$fix; }\n$site return x.Build();\n}\n_ = F$N($b, $if);"), ("Build in a lambda", "var t$N = new Lazy<object>(() =>\n{\n$site return $b.Build();\n});\n$b.$fix;\n_ = t$N.Value;"), ("Build in a lambda", "Run$N(() =>\n{\n$site _ = $b.Build();\n});"),
        ("Build in an expression", "$site object t$N = $b.$set.Build();"), ("Build in an expression", "object t$N;\n$site t$N = p ? $b.Build() : null;"), ("Build in an expression", "$site object t$N = s is null ? null : $b.$fix.Build();"), ("Build in an expression", "$site object t$N = $b?.Build();"), ("Build in an expression", "$site _ = $b.Build().ToString();"), ("Build in an expression", "$site object t$N = new { X = $b.Build() };"), ("Build in an expression", "$site object t$N = new[] { $b.Build() };"), ("Build in an expression", "$site object t$N = ($b.Build(), 1);"), ("Build in an expression", "$site _ = $\"{$b.Build()}\";"), ("Build in an expression", "$site _ = Same$N($b.Build());"), ("Build in an expression", "$site object t$N = n switch { 0 => $b.Build(), _ => null };"), ("Build in an expression", "$site if ($b.Build() is { } t$N) { }"), ("Build in an expression", "$site foreach (var t$N in new[] { $b.Build() }) { }"), ("Build in an expression", "$site object t$N = (($T)(object)$b).Build();"), ("Build in an expression", "$site object t$N = ($b as $T).Build();"), ("Build in an expression", "dynamic d$N = $b;\n$site object t$N = (($T)d$N).Build();"), ("Build in an expression", "if ($b is $T x$N)\n{\n$site _ = x$N.Build();\n}"),
        ("one of two builders", "var $newb = $if ? $new.$bad : $new.$bad;"), ("one of two builders", "var $newb = n switch { 0 => $new.$bad, 1 => $new.$bad.$set, _ => $new.$bad };"), ("one of two builders", "var $newb = Two$N($if);"), ("one of two builders", "var $newb = Switch$N(n);"), ("one of two builders", "Try$N(out var $newb);"), ("one of two builders", "$T $newb;\nif ($if)\n{\n$newb = $new.$bad;\n}\nelse\n{\n$newb = $new.$bad;\n$newb.$set;\n}"), ("one of two builders", "$T $newb = null;\nswitch (n)\n{\ncase 0:\n$newb = $new.$bad;\nbreak;\ndefault:\n$newb = $b;\nbreak;\n}"), ("one of two builders", "var $newb = ($if ? $b : $c).$set;"), ("one of two builders", "($if ? $b : $c).$set;"), ("one of two builders", "$T $newb = $new;\ntry\n{\nEnv.Throw();\n$newb = $new.$bad;\n}\ncatch (NotSupportedException)\n{\n$newb = $new.$bad;\n}"),
        ("set again after an escape", "Env.Take($b);\n$b.$bad;\n$b.$set;"), ("set again after an escape", "Env.Complete($b);\n$b.$bad;"), ("set again after an escape", "_ = $b.ToString();\n$b.$set;"),
    ];

    public static IReadOnlyList<TemplateForm> All { get; } =
        [.. _forms.Select(form => new TemplateForm(form.Construct, form.Statement, Members) { LetsGo = form.Construct.StartsWith("set again", StringComparison.Ordinal) })];

    private const string Members = """
        static object Make$N($T x)
        {
        $site return x.Build();
        }
        static object MakeIf$N($T x, bool f)
        {
        x.$setf(f);
        if (f) { return null; }
        $site return x.Build();
        }
        static object Generic$N<TX>(TX x) where TX : CmdletBuilder<TX>
        {
        $site return x.Build();
        }
        static object Made$N(this $T x)
        {
        $site return x.$set.Build();
        }
        static object Fixing$N($T x)
        {
        x.$fix;
        $site return x.Build();
        }
        static object Take$N($T x, Func<$T, $T> act)
        {
        $site return act(x).Build();
        }
        static object Own$N(bool f)
        {
        var x = $new.$bad;
        if (f) { x.$fix; }
        $site return x.Build();
        }
        sealed class Maker$N($T x)
        {
        public object Make()
        {
        $site return x.Build();
        }
        }
        static void Run$N(Action act) => act();
        static T Same$N<T>(T x) => x;
        static $T Fixed$N($T x) => x.$fix;
        static $T Two$N(bool f) => f ? $new.$bad : $new.$bad.$set;
        static $T Switch$N(int j) => j switch { 0 => $new.$bad, _ => $new.$bad };
        static bool Try$N(out $T x) { x = $new.$bad; return true; }
        """;
}
