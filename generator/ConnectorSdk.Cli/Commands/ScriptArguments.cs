using System.CommandLine;
using System.CommandLine.Parsing;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Sources;

namespace ConnectorSdk.Cli.Commands;

/// <summary>
/// Separates the values of <c>--specs</c> from the scripts. The command line parser makes one list of all values up to the next
/// option. The first value after the option is a SPEC; the SPEC list ends at the first value that names scripts.
/// </summary>
internal sealed record ScriptArguments(IReadOnlyList<string> Specs, IReadOnlyList<string> Scripts)
{
    /// <exception cref="UnusableArgumentsException">There is no SPEC after <c>--specs</c>.</exception>
    public static ScriptArguments Of(ParseResult result, Option<string[]> specs, Argument<string[]> scripts)
    {
        List<string> documents = [];
        List<string> others = [];
        foreach (var values in ValuesOf(result, specs.Name))
        {
            var count = 1 + values.Skip(1).TakeWhile(value => !ScriptSearch.IsScriptArgument(value)).Count();
            count = IsScriptByName(values[0]) ? 0 : count;
            documents.AddRange(values.Take(count));
            others.AddRange(values.Skip(count));
        }

        others.AddRange(result.GetValue(scripts) ?? []);
        return documents.Count == 0 && result.GetResult(specs) is { Implicit: false }
            ? throw new UnusableArgumentsException("No SPEC is specified after --specs. Specify a document, a folder, or a glob.")
            : new ScriptArguments(documents, others);
    }

    /// <summary>A script name right after the option means that the SPEC was forgotten, which is reported.</summary>
    private static bool IsScriptByName(string value) => value == ScriptSearch.StandardInput || ScriptSearch.IsScript(value);

    /// <summary>Gets the values of each occurrence of the option.</summary>
    private static List<List<string>> ValuesOf(ParseResult result, string option)
    {
        List<List<string>> occurrences = [];
        List<string>? current = null;
        foreach (var token in result.Tokens)
        {
            if (token.Type == TokenType.Option && token.Value == option)
            {
                occurrences.Add(current = []);
            }
            else if (token.Type == TokenType.Argument && current is not null)
            {
                current.Add(token.Value);
            }
            else
            {
                current = null;
            }
        }

        return [.. occurrences.Where(values => values.Count > 0)];
    }
}
