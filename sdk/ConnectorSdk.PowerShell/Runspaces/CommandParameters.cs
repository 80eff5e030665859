using System.Collections;
using System.Management.Automation;

namespace ConnectorSdk.PowerShell;

/// <summary>Reads the parameters from the output of Get-Command, even if the output is a copy from another process.</summary>
internal static class CommandParameters
{
    public static bool Contains(PSObject command, string parameter) => command.BaseObject is CommandInfo info
        ? info.Parameters?.ContainsKey(parameter) == true
        : ParametersOf(command) is { } copied && copied.Keys.Cast<object?>()
            .Any(key => parameter.Equals(key?.ToString(), StringComparison.OrdinalIgnoreCase));

    private static IDictionary? ParametersOf(PSObject command)
        => command.Properties["Parameters"]?.Value is { } value
            ? (value is PSObject wrapped ? wrapped.BaseObject : value) as IDictionary
            : null;
}
