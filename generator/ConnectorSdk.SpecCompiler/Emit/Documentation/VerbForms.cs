namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>Converts an instruction to a statement: "create a lamp" to "creates a lamp". All verbs must be known.</summary>
internal static class VerbForms
{
    /// <summary>The verbs that instructions start with. The list is independent of cmdlets.</summary>
    private static readonly HashSet<string> _verbs = new(StringComparer.Ordinal)
    {
        "activate", "add", "allow", "apply", "approve", "archive", "assess", "assign", "associate", "attach", "audit",
        "authorize", "begin", "block", "bypass", "cancel", "change", "check", "clear", "close", "collect", "compare",
        "complete", "configure", "confirm", "connect", "control", "convert", "copy", "create", "deactivate", "define",
        "delete", "deny", "detach", "determine", "disable", "disconnect", "discover", "dismount", "display", "download",
        "edit", "enable", "end", "exclude", "export", "filter", "find", "force", "generate", "get", "grant", "hide",
        "identify", "import", "include", "increase", "initialize", "initiate", "insert", "install", "invoke", "join",
        "limit", "link", "list", "load", "manage", "mark", "measure", "merge", "modify", "monitor", "mount", "move",
        "open", "override", "perform", "populate", "prepare", "prevent", "preview", "process", "protect", "provide",
        "publish", "query", "read", "rebuild", "receive", "recover", "redirect", "refresh", "register", "release",
        "remove", "rename", "repair", "replace", "request", "reset", "resolve", "restart", "restore", "restrict",
        "resubmit", "resume", "retrieve", "retry", "return", "revoke", "rotate", "run", "save", "scan", "schedule",
        "search", "select", "send", "set", "show", "simulate", "specify", "start", "stop", "store", "submit", "suppress",
        "suspend", "switch", "synchronize", "test", "track", "transfer", "troubleshoot", "unblock", "undo", "uninstall",
        "unregister", "update", "upgrade", "upload", "use", "validate", "verify", "view", "wait", "write",
    };

    private static readonly char[] _ends = [' ', ',', '.', ';', ')'];

    /// <summary>Converts an instruction.</summary>
    /// <param name="instruction">The instruction, which starts with a lowercase verb.</param>
    /// <returns>The statement, or null if the form of a verb isn't certain.</returns>
    public static string? State(string instruction)
    {
        var end = EndOfWord(instruction, 0);
        var verb = instruction.Substring(0, end);
        if (!_verbs.Contains(verb))
        {
            return null;
        }

        var rest = instruction.Substring(end);
        var stated = ThirdPerson(verb);
        if (Joiner(rest) is { Length: > 0 } joiner)
        {
            var second = rest.Substring(joiner.Length);
            var length = EndOfWord(second, 0);
            if (!_verbs.Contains(second.Substring(0, length)))
            {
                return null;
            }

            stated += joiner + ThirdPerson(second.Substring(0, length));
            rest = second.Substring(length);
        }

        return HasVerb(rest) ? null : stated + rest;
    }

    private static string Joiner(string rest)
        => rest.StartsWith(" and ", StringComparison.Ordinal) ? " and "
            : rest.StartsWith(" or ", StringComparison.Ordinal) ? " or "
            : "";

    /// <summary>
    /// Determines whether another verb may follow "and", "or", or a comma, which would have to be converted, too.
    /// </summary>
    private static bool HasVerb(string text)
    {
        if (text is [',', ..] || Joiner(text).Length > 0)
        {
            return true;
        }

        var mayFollow = false;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfWord(text, start);
            var word = text.Substring(start, end - start);
            if (mayFollow && _verbs.Contains(word))
            {
                return true;
            }

            mayFollow = (end < text.Length && text[end] == ',') || word is "and" or "or" or "then"
                || (mayFollow && (word.Length == 0 || word is "also" || word.EndsWith("ly", StringComparison.Ordinal)));
            start = end + 1;
        }

        return false;
    }

    private static int EndOfWord(string text, int start)
        => text.IndexOfAny(_ends, start) is >= 0 and var end ? end : text.Length;

    private static string ThirdPerson(string verb) => verb switch
    {
        [.., 'y'] when verb[verb.Length - 2] is not ('a' or 'e' or 'o' or 'u') => verb.Substring(0, verb.Length - 1) + "ies",
        [.., 's' or 'x' or 'z' or 'o'] or [.., 's' or 'c', 'h'] => verb + "es",
        _ => verb + "s",
    };
}
