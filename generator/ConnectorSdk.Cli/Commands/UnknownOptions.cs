using System.CommandLine.Parsing;
using ConnectorSdk.Cli.Texts;

namespace ConnectorSdk.Cli.Commands;

/// <summary>
/// Finds misspelled options. The command line parser treats them as values, because every command takes files and a file can
/// have such a name.
/// </summary>
internal static class UnknownOptions
{
    private const string EndOfOptions = "--";

    /// <returns>A sentence about the first misspelled option, or null if there is none.</returns>
    public static string? Describe(CommandResult command, IEnumerable<string> args)
    {
        var known = NamesOf(command).ToList();
        return args.TakeWhile(arg => arg != EndOfOptions).FirstOrDefault(arg => IsUnknown(arg, known)) is { } unknown
            ? $"Unknown option {NameOf(unknown)}.{Suggestion(NameOf(unknown), known)}"
            : null;
    }

    private static bool IsUnknown(string arg, List<string> known)
        => arg.StartsWith(EndOfOptions, StringComparison.Ordinal)
            && !known.Contains(NameOf(arg))
            && !File.Exists(arg) && !Directory.Exists(arg);

    private static string Suggestion(string name, List<string> known)
        => NearNames.Nearest(name, known) is { Count: > 0 } near ? $" Did you mean {string.Join(" or ", near)}?" : "";

    /// <summary>Gets the name in <c>--name=value</c> or <c>--name:value</c>.</summary>
    private static string NameOf(string arg) => arg.Split('=', ':')[0];

    /// <summary>Gets the options of the command and the global options of the tool.</summary>
    private static IEnumerable<string> NamesOf(CommandResult command)
    {
        var inherited = command.Parent is CommandResult parent
            ? parent.Command.Options.Where(option => option.Recursive)
            : [];
        return command.Command.Options.Concat(inherited).SelectMany(option => option.Aliases.Prepend(option.Name));
    }
}
