namespace ConnectorSdk;

/// <summary>Names that mean something to PowerShell.</summary>
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

    /// <summary>Variables that PowerShell sets itself, or that change how it works.</summary>
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

    /// <summary>Whether a command of this name has to be called with <c>&amp;</c>.</summary>
    public static bool IsKeyword(string name) => name.IndexOf('-') < 0 && _keywords.Contains(name);

    /// <summary>The variable for the value of a parameter: its name with a small first letter, if that is free.</summary>
    public static string VariableOf(string parameter)
    {
        var name = parameter.Length == 0 ? "value" : char.ToLowerInvariant(parameter[0]) + parameter.Substring(1);
        var isTaken = _variables.Contains(name) || name.EndsWith("Preference", StringComparison.OrdinalIgnoreCase);
        return isTaken ? name + "Value" : name;
    }
}
