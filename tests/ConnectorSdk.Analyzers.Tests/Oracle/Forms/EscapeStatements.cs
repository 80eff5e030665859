namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// Helpers that let a builder go on one of their paths: what each does, on which path, for a parameter of which type, and what may
/// set the builder later.
/// </summary>
internal static class EscapeStatements
{
    private static readonly FormText _text = FormText.Read("Escapes");

    public static IReadOnlyList<StatementForm> All { get; } = [Helper];

    private static void Helper(ProgramText text, Action body)
    {
        var (act, path, type) = (text.Choices.Pick(_text["acts"]), text.Choices.Pick(_text["paths"]), text.Choices.Pick(_text["types"]));
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

        var form = new TemplateForm($"helper that lets go, of {type}", $"{call}\n{text.Choices.Pick(_text["afterwards"])}", $"{header} {{ {statement} }}\n{_text.Members}")
        {
            LetsGo = true,
        };
        form.Write(text, body);
    }
}
