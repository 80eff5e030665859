namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// Sets a wrong value on a builder from elsewhere, runs other code, and checks the builder. The other code might set a valid
/// value without naming the builder.
/// </summary>
internal static class InterferenceStatements
{
    private static readonly string[] _interferences =
    [
        ";", "_ = Math.Max(n, 1).ToString();", "_ = s + n;", "_ = $\"{s}{n}\";", "_ = @.Plain;", "n += 0;",
        "_ = new @[] { new() };",
        "_ = \"\" + new @();", "_ = $\"{new @()}\";", "_ = new @().Number;", "new @().Number = 1;", "new @().Number += 1;",
        "new @().Number++;", "_ = new @() + 1;", "_ = -new @();", "_ = (int)new @();", "int i@ = new @();",
        "_ = new @() is { Number: 0 };",
        "_ = new @()[0];", "_ = new @ { Number = 1 };", "var (x@, y@) = new @();", "_ = new @ { 1 };", "@ c@ = [1];",
        "foreach (var e@ in new @()) { }", "using (new @()) { }", "_ = new @(1);", "@.Changed += null;", "@.Set();",
        "lock (@.Gate) { }",
        "try { @.Throw(); } catch (NotSupportedException) { }", "_ = @.Unseen();", "Action a@ = @.Set; a@();",
        "object o@ = new @(); _ = o@.ToString();",
        "_ = string.Concat(new @(), 1);", "_ = string.Join(\",\", new @());", "_ = new List<int>(new @());",
        "_ = new object[] { new @() };",
    ];

    private static readonly string[] _aliases =
    [
        "$.%;", "$ = #;", "var t# = $; t#.%;", "$ = @.Unseen();", "# = @.Unseen();", "#.%;", "var t# = p ? $ : #; t#.%;",
        "($, _) = (@.Unseen(), 1);",
        "$ ??= @.Unseen();", "@.Pass(ref $);", "@.Pass(ref #);", "@.Both($, #);", "ref var t# = ref $; t# = @.Unseen();",
        "@.Read($).%;",
        "var t# = @.Read($); t#.%;", "if (q) { #.%; }", "while (p) { #.%; break; }", "# = $; #.%;", "@.OwnField = #;",
        "@.OwnField.%;",
        "$ = @.OwnField;", "@.OwnField = @.Unseen(); @.OwnField.%;", "@.Renew(); @.OwnField.%;", "$?.%;", "@.Property.%;",
    ];

    public static IReadOnlyList<StatementForm> All { get; } = [Interfere, Interfere];

    private static void Interfere(ProgramText text, Action body)
    {
        var (first, second, other) = (text.Name("b"), text.Name("b"), text.Name("Other"));
        text.Helpers.AddRange(Other(text, other).Split('\n'));
        text.Use(ProgramWriter.Escape, $"var {first} = {other}.Make(u);");
        text.Lines.Add($"var {second} = {text.Choices.Pick([$"{other}.Unseen()", $"{other}.Make(u)", first])};");
        var subject = text.Choices.Pick([first, first, $"{other}.OwnField"]);
        text.Lines.Add($"{other}.OwnField = {text.Choices.Pick([first, second])};");
        text.Lines.Add($"{subject}.{text.Setters.Wrong};");
        var between = text.Choices.Next(2) == 0 ? text.Choices.Pick(_interferences) : text.Choices.Pick(_aliases);
        var right = text.Choices.Pick([text.Setters.Right, text.Setters.Right, text.Setters.Wrong, text.Setter()]);
        text.Lines.Add(between
            .Replace("@", other, StringComparison.Ordinal)
            .Replace("$", between.Contains("$\"", StringComparison.Ordinal) ? "$" : subject, StringComparison.Ordinal)
            .Replace("#", second, StringComparison.Ordinal)
            .Replace("%", right, StringComparison.Ordinal)
            .Replace("t" + second, "t" + second + other, StringComparison.Ordinal));
        text.Block(ProgramWriter.Escape, $"if ({text.Condition()})", () =>
        {
            if (!text.IsInFinally)
            {
                text.Check(subject);
            }
        });
    }

    /// <summary>Writes a class whose members set the builder that it created, in every way in which C# can run code.</summary>
    private static string Other(ProgramText text, string name) => $$"""
        sealed class {{name}} : System.Collections.IEnumerable, IDisposable
        {
            public static {{text.Setters.Type}} OwnField = {{text.Setters.Creation}};
            static {{text.Setters.Type}} _kept = {{text.Setters.Creation}};
            public static readonly object Gate = new();
            public static readonly Func<int, {{text.Setters.Type}}> Make = u =>
            {
                _kept = {{text.Setters.Creation}};
                return u % 2 == 1 ? _kept : _kept.{{text.Setters.Call(() => "true", () => "60")}};
            };
            public static readonly Func<{{text.Setters.Type}}> Unseen = () => _kept.{{text.Setters.Right}};
            public static {{text.Setters.Type}} Property => _kept;
            public static string Plain { get; } = "";
            public static event Action? Changed { add => Set(); remove => Set(); }
            public static void Set() => _kept.{{text.Setters.Right}};
            public static void Renew() => OwnField = Unseen();
            public static void Throw() { Set(); throw new NotSupportedException(); }
            public static void Pass(ref {{text.Setters.Type}} x) => x = Unseen();
            public static void Both({{text.Setters.Type}} x, {{text.Setters.Type}} y) => y.{{text.Setters.Right}};
            public static {{text.Setters.Type}} Read({{text.Setters.Type}} x) => _kept;
            public {{name}}() { }
            public {{name}}(int x) => Set();
            public int Number { get { Set(); return 0; } set => Set(); }
            public int this[int x] { get { Set(); return 0; } }
            public void Add(int x) => Set();
            public void Dispose() => Set();
            public void Deconstruct(out int x, out int y) { x = y = 1; Set(); }
            public System.Collections.IEnumerator GetEnumerator() { Set(); yield break; }
            public override string ToString() { Set(); return ""; }
            public static int operator +({{name}} x, int y) { Set(); return 0; }
            public static int operator -({{name}} x) { Set(); return 0; }
            public static implicit operator int({{name}} x) { Set(); return 0; }
        }
        """;
}
