using System.Text.RegularExpressions;
using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion;

/// <summary>
/// Variables and functions that are used only by parts of the script that aren't converted. They stay in the code, without
/// compiler warnings.
/// </summary>
internal static partial class UnusedCode
{
    public static string Pragma(IReadOnlyList<CodeStatement> code)
    {
        var functions = code.OfType<CodeBlock>().Where(block => Function().IsMatch(block.Header)).ToList();
        var isVariableUnused = HasUnusedVariable(code.Except(functions))
            || functions.Exists(function => HasUnusedVariable(function.Body));
        var isFunctionUnused = functions.Exists(function => IsUnused(function, code));
        return (isVariableUnused, isFunctionUnused) switch
        {
            (true, true) => Disable("variables and functions", "CS0219, CS8321"),
            (true, false) => Disable("variables", "CS0219"),
            (false, true) => "#pragma warning disable CS8321 // Some functions aren't called by the code that is converted.\n\n",
            _ => "",
        };
    }

    private static string Disable(string what, string warnings)
        => $"#pragma warning disable {warnings} // Some {what} aren't used by the code that is converted.\n\n";

    /// <summary>The compiler warns about a variable that only gets constants and is never read.</summary>
    private static bool HasUnusedVariable(IEnumerable<CodeStatement> code)
    {
        var lines = code.SelectMany(Lines).ToList();
        var uses = lines.SelectMany(line => CodeIdentifiers.In(Assignment().Replace(line, ""))).ToHashSet(StringComparer.Ordinal);
        return lines.Exists(line => Constant().Match(line) is { Success: true } found && !uses.Contains(found.Groups[1].Value));
    }

    private static bool IsUnused(CodeBlock function, IReadOnlyList<CodeStatement> code)
    {
        var name = Function().Match(function.Header).Groups[1].Value;
        return !code.Where(statement => statement != function).SelectMany(Lines)
            .Any(line => CodeIdentifiers.In(line).Contains(name));
    }

    private static IEnumerable<string> Lines(CodeStatement statement) => statement switch
    {
        CodeLine line => [line.Code],
        CodeChain chain => [chain.Before + chain.Head + string.Concat(chain.Calls) + chain.After],
        CodeBlock block => block.Body.SelectMany(Lines).Prepend(block.Header),
        _ => [],
    };

    [GeneratedRegex(@"^(?:static )?[\w\[\]<>?]+ @?(\w+)\(")]
    private static partial Regex Function();

    [GeneratedRegex(@"^(?:string|int|bool) @?(\w+) = (?:@?""|-?\d|true;|false;)")]
    private static partial Regex Constant();

    [GeneratedRegex(@"^(?:[\w\[\]]+ )?@?\w+ = ")]
    private static partial Regex Assignment();
}
