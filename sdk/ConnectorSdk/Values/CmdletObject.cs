using System.ComponentModel;
using System.Diagnostics;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>
/// An object of a command that has no text, such as a session or a certificate. A PowerShell variable stands for it. The object
/// may hold secrets, so no property returns it: loggers and serializers that read properties see only the variable.
/// </summary>
[TypeConverter(typeof(VariableTypeConverter))]
[DebuggerDisplay("{ToString(),nq}")]
#if NET
[JsonConverter(typeof(CmdletObjectJsonConverter))]
#endif
public sealed class CmdletObject
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly object _value;

    internal CmdletObject(object value, string variableName)
    {
        _value = value;
        VariableName = variableName;
    }

    /// <summary>The variable that stands for the object in PowerShell text, without <c>$</c>.</summary>
    public string VariableName { get; }

    /// <summary>The object itself, for code that runs the command without its text.</summary>
    public object GetObject() => _value;

    /// <summary>The variable, such as <c>$session</c>.</summary>
    public override string ToString() => "$" + VariableName;
}
