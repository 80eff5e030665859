namespace ConnectorSdk;

/// <summary>Recognizes names with a special meaning in PowerShell.</summary>
internal static class PowerShellNames
{
    private static readonly HashSet<string> _keywords = new(StringComparer.OrdinalIgnoreCase)
    {
        "assembly", "base", "begin", "break", "catch", "class", "clean", "command", "configuration", "continue", "data",
        "default", "define", "do", "dynamicparam", "else", "elseif", "end", "enum", "exit", "filter", "finally", "for", "foreach",
        "from", "function", "hidden", "if", "in", "inlinescript", "interface", "module", "namespace", "parallel", "param",
        "private", "process", "public", "return", "sequence", "static", "switch", "throw", "trap", "try", "type", "until",
        "using", "var", "while", "workflow",
    };

    /// <summary>The variables that PowerShell sets, or that change its behavior.</summary>
    private static readonly HashSet<string> _variables = new(StringComparer.OrdinalIgnoreCase)
    {
        "_", "args", "consoleFileName", "enabledExperimentalFeatures", "env", "error", "errorView", "event", "eventArgs",
        "eventSubscriber", "executionContext", "false", "foreach", "formatEnumerationLimit", "home", "host", "input", "isCoreCLR",
        "isLinux", "isMacOS", "isWindows", "lastExitCode", "matches", "maximumHistoryCount", "myInvocation", "nestedPromptLevel",
        "null", "ofs",
        "outputEncoding", "pid", "profile", "psBoundParameters", "psCmdlet", "psCommandPath", "psCulture", "psDebugContext",
        "psDefaultParameterValues", "psEdition", "psHome", "psItem", "psScriptRoot", "psSenderInfo", "psSessionApplicationName",
        "psSessionConfigurationName", "psSessionOption", "psStyle", "psUICulture", "psVersionTable", "pwd", "sender", "shellId",
        "stackTrace", "switch", "this", "true",
    };

    /// <summary>
    /// Determines whether PowerShell recognizes a name as a command. Other names must be invoked with <c>&amp;</c>.
    /// </summary>
    public static bool IsCommand(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or '\\'))
            {
                return false;
            }
        }

        return name.Length > 0
            && (char.IsLetter(name[0]) || name[0] == '_')
            && (name.IndexOf('-') >= 0 || !_keywords.Contains(name));
    }

    /// <summary>
    /// Gets the variable for the value of a parameter, which is the name with a lowercase first letter unless it is reserved.
    /// </summary>
    public static string VariableOf(string parameter)
    {
        var name = parameter.Length == 0 ? "value" : char.ToLowerInvariant(parameter[0]) + parameter.Substring(1);
        var isTaken = _variables.Contains(name) || name.EndsWith("Preference", StringComparison.OrdinalIgnoreCase);
        return isTaken ? name + "Value" : name;
    }
}
