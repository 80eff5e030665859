namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Exceptions that leave several <c>try</c>, past <c>finally</c> blocks and filters.</summary>
internal static class NestedTryStatements
{
    private const string Thrown = "throw new InvalidOperationException();";

    private static readonly string[] _throws =
    [
        "if ($if)\n{\n" + Thrown + "\n}", "ThrowIf$N($if);", "Env.Throw();", "_ = $if ? 1 : throw new InvalidOperationException();", "_ = s ?? throw new InvalidOperationException();", "Act$N($if);", Thrown,
    ];

    private static readonly string[] _shapes =
    [
        "try\n{\ntry\n{\n%\n}\nfinally\n{\n$b.$fix;\n}\n}\ncatch (Exception)\n{\n$check\n}",
        "try\n{\ntry\n{\n%\n}\nfinally\n{\n$final\n}\n}\ncatch (InvalidOperationException)\n{\n$check\n}\ncatch (NotSupportedException)\n{\n$body\n}",
        "try\n{\ntry\n{\n$body\n%\n$body\n}\nfinally\n{\n$final\n}\n$body\n}\ncatch (Exception)\n{\n$body\n}",
        "try\n{\ntry\n{\n%\n}\ncatch (InvalidOperationException) when (Fixes$N($b, false))\n{\n$body\n}\n}\ncatch (Exception)\n{\n$check\n}",
        "try\n{\n%\n}\ncatch (InvalidOperationException) when (Fixes$N($b, $if))\n{\n$body\n}\ncatch (Exception)\n{\n$check\n}",
        "try\n{\n%\n}\ncatch (InvalidOperationException) when (Fixes$N($b, false))\n{\n}\ncatch (InvalidOperationException)\n{\n$check\n}\ncatch (Exception)\n{\n$body\n}",
        "try\n{\n%\n}\ncatch (Exception) when ($b.$fix != null && $if)\n{\n$check\n}\ncatch (Exception)\n{\n$check\n}",
        "try\n{\n%\n}\ncatch (NotSupportedException)\n{\n$body\n}\ncatch (InvalidOperationException) when ($if)\n{\n$body\n}\ncatch (Exception)\n{\n$body\n}",
        "try\n{\ntry\n{\n%\n}\ncatch (InvalidOperationException)\n{\n$b.$fix;\nthrow;\n}\n}\ncatch (Exception)\n{\n$check\n}",
        "try\n{\ntry\n{\n%\n}\ncatch (Exception)\n{\n$b.$fix;\nthrow new NotSupportedException();\n}\nfinally\n{\n$final\n}\n}\ncatch (NotSupportedException)\n{\n$check\n}",
        "try\n{\ntry\n{\n$b.$bad;\n%\n}\nfinally\n{\n%\n$b.$fix;\n}\n}\ncatch (Exception)\n{\n$body\n}",
        "try\n{\ntry\n{\n$body\n}\nfinally\n{\n$b.$fix;\nif ($if)\n{\nthrow new InvalidOperationException();\n}\n}\n}\ncatch (InvalidOperationException)\n{\n$check\n}",
        "try\n{\nusing (new Fixing$N($b))\n{\n%\n}\n}\ncatch (Exception)\n{\n$check\n}",
        "try\n{\nusing var t$N = new Fixing$N($b);\n%\n$body\n}\ncatch (Exception)\n{\n$check\n}",
        "try\n{\nlock (Env.Gate)\n{\ntry\n{\n%\n}\nfinally\n{\n$b.$fix;\n}\n}\n}\ncatch (Exception)\n{\n$check\n}",
        "try\n{\nforeach (var e$N in Each$N($b))\n{\n%\n}\n}\ncatch (Exception)\n{\n$check\n}",
        "foreach (var e$N in new[] { 1, 2 })\n{\ntry\n{\n%\n$body\n}\ncatch (Exception)\n{\n$b.$fix;\ncontinue;\n}\nfinally\n{\n$final\n}\n}",
        "while (true)\n{\ntry\n{\nif ($if)\n{\nbreak;\n}\n%\n}\ncatch (Exception)\n{\n}\nfinally\n{\n$b.$fix;\n}\nbreak;\n}",
        "try\n{\ntry\n{\ntry\n{\n%\n}\nfinally\n{\n$b.$bad;\n}\n}\nfinally\n{\n$b.$fix;\n}\n}\ncatch (Exception)\n{\n$check\n}",
        "try\n{\ntry\n{\n%\n}\nfinally\n{\ntry\n{\n%\n}\ncatch (Exception)\n{\n$b.$fix;\n}\n}\n}\ncatch (Exception)\n{\n$check\n}",
        "var t$N = 0;\ntry\n{\nt$N = 1;\n%\nt$N = 2;\n}\ncatch (Exception)\n{\nif (t$N == 1)\n{\n$b.$fix;\n}\n}\nif (t$N == 2)\n{\n$body\n}",
        "$T $newb = $b;\ntry\n{\n$newb = $new;\n%\n}\ncatch (Exception)\n{\n$newb.$set;\n}",
        "try\n{\n%\n$b.$fix;\n}\ncatch (Exception) when (m is null)\n{\n}\ncatch (Exception) when (m is true)\n{\n$b.$fix;\n}\ncatch (Exception)\n{\n$body\n}",
        "try\n{\n%\n}\ncatch (InvalidOperationException x) when (x.Message is null)\n{\n$check\n}\ncatch\n{\n$body\n}",
        "Safe$N(() =>\n{\n%\n}, () => $b.$fix);",
        "try\n{\nHelper$N($b, $if);\n}\ncatch (Exception)\n{\n$check\n}",
        "try\n{\nHelper$N($b, $if);\n}\nfinally\n{\n$final\n}",
        "try\n{\n$b = Or$N($b, $if);\n}\ncatch (InvalidOperationException)\n{\n$check\n}",
    ];

    public static IReadOnlyList<TemplateForm> All { get; } =
    [
        .. _shapes.SelectMany(shape => _throws.Select(thrown => new TemplateForm(
            shape.Contains(" when ", StringComparison.Ordinal) ? "exception past a filter" : "exception past a finally",
            shape.Replace("%", thrown, StringComparison.Ordinal),
            Members))),
    ];

    private const string Members = """
        static void ThrowIf$N(bool f) { if (f) { throw new InvalidOperationException(); } }
        static readonly Action<bool> Act$N = ThrowIf$N;
        static bool Fixes$N($T x, bool f) { x.$fix; return f; }
        static void Safe$N(Action act, Action undo) { try { act(); } catch (Exception) { undo(); } }
        static void Helper$N($T x, bool f) { try { ThrowIf$N(f); x.$set; } finally { x.$fix; } }
        static $T Or$N($T x, bool f) { try { ThrowIf$N(f); return x.$set; } catch (InvalidOperationException) when (f) { x.$fix; throw; } }
        static IEnumerable<int> Each$N($T x) { try { yield return 1; } finally { x.$fix; } }
        sealed class Fixing$N($T x) : IDisposable { public void Dispose() => x.$fix; }
        """;
}
