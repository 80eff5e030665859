using System.Reflection;
using System.Text.RegularExpressions;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Every combination of a program's inputs. An input that the program doesn't use keeps its first value.</summary>
internal static partial class ProgramInputs
{
    /// <summary>The input that determines what the invisible code does.</summary>
    public const string Mode = "u";

    public static IEnumerable<object?[]> For(GeneratedProgram program, ParameterInfo[] parameters)
    {
        HashSet<string> words = [.. Words().Matches(program.Body).Select(word => word.Value)];
        IEnumerable<object?[]> combinations = [[]];
        foreach (var parameter in parameters)
        {
            var values = ValuesOf(parameter);
            var chosen = words.Contains(parameter.Name!) ? values
                : parameter.Name == Mode && words.Contains("Env") ? values[..4]
                : values[..1];
            combinations = combinations.SelectMany(rest => chosen.Select(value => rest.Append(value).ToArray()));
        }

        return combinations;
    }

    private static object?[] ValuesOf(ParameterInfo parameter) => parameter.Name switch
    {
        "n" => [0, 1, 2],
        Mode => [0, 1, 2, 3, 4, 7],
        "s" => ["x", null, "other"],
        "k" => [.. Enum.GetValues(parameter.ParameterType).Cast<object>()],
        "m" => [null, true, false],
        "i" => [null, 0, 70000],
        _ => [false, true],
    };

    [GeneratedRegex(@"\b(?:[a-z]|Env)\b")]
    private static partial Regex Words();
}
