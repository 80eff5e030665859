namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Statements that declare and assign variables.</summary>
internal static class VariableStatements
{
    private static readonly string[] _numbers =
    [
        "70000", "60", "25", "65535 + 10", "Constants.Large", "Constants.Small", "Constants.ReadOnly",
        "(int)Constants.Sizes.Huge",
        "(int)70000L", "checked(65535 + 1)",
    ];

    public static IReadOnlyList<StatementForm> All { get; } =
    [
        (text, _) =>
        {
            var (target, source) = (text.Builder(), text.Builder());
            text.Use("chain", $"{target} = {source}.{text.Setter()}.{text.Setter()};");
        },
        (text, _) => text.Declare("alias", text.Builders, "b", text.Builder()),
        (text, _) => text.Declare("second builder", text.Builders, "b", text.Setters.Creation),
        (text, _) => text.Use("reassignment", $"{text.Builder()} = {text.Builder()};"),
        (text, _) => text.Declare("Boolean local", text.Flags, "c", text.Condition()),
        (text, _) => text.Use("Boolean assignment", $"{text.Choices.Pick(text.Flags)} = {text.Condition()};"),
        Deconstruction,
        (text, _) =>
        {
            var (left, right) = (text.Builder(), text.Builder());
            text.Use("swap", left == right ? ";" : $"({left}, {right}) = ({right}, {left});");
        },
        (text, _) => text.Declare("constant", text.Numbers, "m", text.Choices.Pick(_numbers)),
        (text, _) => text.Declare("arithmetic", text.Numbers, "m", $"{text.Number()} {text.Choices.Pick(["+", "-", "*"])} 3"),
        Accumulation,
        (text, _) => text.Declare("number by condition", text.Numbers, "m", $"{text.Condition()} ? {text.Number()} : 70000"),
        List,
        (text, _) => text.Use(ProgramWriter.Escape, $"Input.Change(() => {text.Builder()}.{text.Setter()});"),
    ];

    private static void Deconstruction(ProgramText text, Action body)
    {
        var (builder, flag) = (text.Name("b"), text.Name("c"));
        text.Use("deconstruction", $"var ({builder}, {flag}) = ({text.Builder()}, {text.Condition()});");
        text.Builders.Add(builder);
        text.Flags.Add(flag);
    }

    private static void Accumulation(ProgramText text, Action body)
    {
        text.Declare("accumulation", text.Numbers, "m", text.Number());
        text.Lines.Add($"{text.Numbers[^1]} {text.Choices.Pick(["+=", "-=", "*="])} 2;");
        text.Lines.Add($"{text.Numbers[^1]}++;");
    }

    private static void List(ProgramText text, Action body)
    {
        var name = text.Name("l");
        text.Use("list", $"var {name} = new List<string> {{ \"a\" }};");
        text.Lines.Add(text.Choices.Next(2) == 0 ? $"{name}.Add(\"b\");" : $"if ({text.Condition()}) {{ {name}.Add(\"b\"); }}");
        if (text.Setters.ListSetter is { } setter)
        {
            var argument = text.Choices.Pick([name, $"[.. {name}]", $"[.. {name}, \"c\"]", $"{name}.ToArray()"]);
            text.Lines.Add($"{text.Builder()}.{setter}({argument});");
        }
    }
}
