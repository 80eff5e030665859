namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// Builders that the program gets as arguments. Their parameters depend on an input in a way that the analyzer can't see, and
/// other code might set them again.
/// </summary>
internal static class ElsewhereStatements
{
    public static IReadOnlyList<StatementForm> All { get; } =
    [
        (text, _) => text.Declare(ProgramWriter.Escape, text.Builders, "b", Made(text)),
        Field,
        Field,
        Array,
        (text, _) => text.Lines.Add(text.Touches.Count == 0 ? ";" : $"{text.Choices.Pick(text.Touches)};"),
        (text, _) => CheckSet(text, text.Builder()),
        (text, _) => text.Use(ProgramWriter.Escape, $"{Source(text)}(u)?.{text.Setter()}.{text.Setter()};"),
        (text, _) => CheckSet(text, $"{Source(text)}(u)"),
    ];

    /// <summary>Gets a builder with unknown contents.</summary>
    public static string Made(ProgramText text)
    {
        text.Use(ProgramWriter.Escape, "");
        return $"{Source(text)}(u)";
    }

    /// <summary>Gets a delegate that creates and stores a builder, and lets other code set its parameters again.</summary>
    private static string Source(ProgramText text)
    {
        var name = text.Name("Source");
        var type = text.Setters.Type;
        text.Helpers.Add($"static {type} Kept{name} = {text.Setters.Creation};");
        text.Helpers.Add(
            $"static readonly Func<int, {type}> {name} = u => "
                + $"{{ var x = {text.Setters.Creation}; if (u % 2 == 1) {{ x.{Setter(text)}; }}"
            + $" if (u / 2 % 2 == 1) {{ x.{Setter(text)}; }} if (u > 3) {{ x.{Setter(text)}; }} return Kept{name} = x; }};");
        text.Helpers.Add($"static readonly Action Touch{name} = () => Kept{name}.{Setter(text)};");
        text.Touches.Add($"Touch{name}()");
        return name;
    }

    /// <summary>Writes a field and a property that reads it.</summary>
    private static void Field(ProgramText text, Action body)
    {
        var (name, type, source) = (text.Name("Field"), text.Setters.Type, Source(text));
        text.Helpers.Add($"static {type} {name} = {text.Setters.Creation};");
        text.Helpers.Add($"static {type} Own{name} => {name};");
        text.Helpers.Add($"static readonly Action Renew{name} = () => {name} = {source}(2);");
        text.Touches.Add($"Renew{name}()");
        text.Touches.Add($"Own{name}.{Setter(text)}");
        text.Use(ProgramWriter.Escape, $"{name} = {source}(u);");
        text.Builders.Add(name);
    }

    private static void Array(ProgramText text, Action body)
    {
        var name = text.Name("array");
        text.Use(ProgramWriter.Escape, $"var {name} = new[] {{ {Source(text)}(u), {Source(text)}(u) }};");
        text.Lines.Add($"{name}[{text.Choices.Next(2)}].{text.Setter()}.{text.Setter()};");
    }

    private static void CheckSet(ProgramText text, string builder) => text.Block(
        ProgramWriter.Escape,
        $"if ({text.Condition()})",
        () =>
        {
            if (!text.IsInFinally)
            {
                text.Check($"{builder}.{text.Setter()}.{text.Setter()}");
            }
        });

    private static string Setter(ProgramText text) => text.Setters.Call(() => "true", () => "60");
}
