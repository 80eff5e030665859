using System.Reflection;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Every combination of a program's inputs; what it doesn't mention keeps its first value.</summary>
internal static class ProgramInputs
{
    public static IEnumerable<object?[]> For(GeneratedProgram program, ParameterInfo[] parameters)
    {
        var body = program.Source[program.Source.IndexOf('{', StringComparison.Ordinal)..];
        IEnumerable<object?[]> combinations = [[]];
        foreach (var parameter in parameters)
        {
            var values = ValuesOf(parameter);
            var isUsed = parameter.ParameterType == typeof(bool) || Mentions(body, parameter.Name!);
            var chosen = isUsed ? values : [values[0]];
            combinations = combinations.SelectMany(rest => chosen.Select(value => rest.Append(value).ToArray()));
        }

        return combinations;
    }

    private static object?[] ValuesOf(ParameterInfo parameter) => parameter.Name switch
    {
        "n" => [0, 1, 2],
        "u" => [0, 1, 2, 3, 4, 7],
        "s" => ["x", null, "other"],
        "k" => [.. Enum.GetValues(parameter.ParameterType).Cast<object>()],
        _ => [false, true],
    };

    private static bool Mentions(string body, string name)
        => body.Contains($"({name} ", StringComparison.Ordinal) || body.Contains($"({name})", StringComparison.Ordinal)
            || body.Contains($"{name} switch", StringComparison.Ordinal);
}
