using System.CommandLine.Parsing;
using ConnectorSdk.Cli.Texts;

namespace ConnectorSdk.Cli.Commands;

/// <summary>
/// Finds misspelled options. To the command line, they are values: every command takes files, and a file can have such a name.
/// </summary>
internal static class UnknownOptions
{
    private const string EndOfOptions = "--";

    /// <summary>A sentence about the first misspelled option; null if there is none.</summary>
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

    /// <summary>The name in <c>--name=value</c> or <c>--name:value</c>.</summary>
    private static string NameOf(string arg) => arg.Split('=', ':')[0];

    /// <summary>The options of the command, and those of the tool that each command has.</summary>
    private static IEnumerable<string> NamesOf(CommandResult command)
    {
        var inherited = command.Parent is CommandResult parent
            ? parent.Command.Options.Where(option => option.Recursive)
            : [];
        return command.Command.Options.Concat(inherited).SelectMany(option => option.Aliases.Prepend(option.Name));
    }
}
