namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Local functions and lambdas, and their calls.</summary>
internal static class NestedFunctionStatements
{
    public static IReadOnlyList<StatementForm> All { get; } =
    [
        (text, _) =>
        {
            var name = text.Name("F");
            var type = text.Setters.Type;
            var setter = text.Setters.Call(() => "f", () => "70000");
            text.Use(
                "static local function",
                $"static {type} {name}({type} x, bool f) {{ if (f) {{ return x; }} return x.{setter}; }}");
            text.Lines.Add($"{text.Builder()} = {name}({text.Builder()}, {text.Condition()});");
        },
        (text, _) => CallTwice(text, "local function that sets", $"{text.Builder()}.{text.Setter()};"),
        (text, _) => CallTwice(text, "local function that assigns", $"{text.Builder()} = {text.Setters.Creation};"),
        (text, _) => CallTwice(
            text, "local function with a flag",
            $"{text.Choices.Pick(text.Flags)} = {text.Condition()}; {text.Builder()}.{text.Setter()};"),
        (text, _) => CallTwice(
            text, "local function with a branch", $"if ({text.Condition()}) {{ {text.Builder()}.{text.Setter()}; }}"),
        (text, _) => Lambda(text, "lambda that sets", $"{text.Builder()}.{text.Setter()}"),
        (text, _) => Lambda(text, "lambda that assigns", $"{text.Builder()} = {text.Builder()}"),
        (text, _) =>
        {
            var name = text.Name("f");
            var setter = text.Setters.Call(() => "f", () => "70000");
            text.Use("lambda with parameters", $"var {name} = ({text.Setters.Type} x, bool f) => x.{setter};");
            text.Lines.Add($"{text.Builder()} = {name}({text.Builder()}, {text.Condition()});");
        },
    ];

    private static void CallTwice(ProgramText text, string construct, string body)
    {
        var name = text.Name("F");
        text.Use(construct, $"void {name}() {{ {body} }}");
        text.Lines.Add($"{name}();");
        if (text.Choices.Next(3) == 1)
        {
            text.Lines.Add($"{text.Builder()}.{text.Setter()};");
            text.Lines.Add($"if ({text.Condition()}) {{ {name}(); }}");
        }
    }

    private static void Lambda(ProgramText text, string construct, string body)
    {
        var name = text.Name("f");
        text.Use(construct, $"Action {name} = () => {body};");
        text.Lines.Add($"{text.Builder()}.{text.Setter()};");
        text.Lines.Add($"{name}();");
    }
}
