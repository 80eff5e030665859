using System.ComponentModel;
#if NET
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>
/// Code for a parameter of the type <c>ScriptBlock</c>, to which no text binds. It renders as an expression that makes the
/// block of it, <c>([scriptblock]::Create('Get-Date'))</c>. Nothing is checked: PowerShell parses the code where the command is
/// run. Two scripts are equal if their code is equal, including case.
/// </summary>
/// <param name="text">The code, without braces around it.</param>
/// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
[TypeConverter(typeof(CmdletScriptTypeConverter))]
#if NET
[JsonConverter(typeof(CmdletScriptJsonConverter))]
#endif
public sealed class CmdletScript(string text) : IEquatable<CmdletScript>
{
    /// <summary>The code, without braces around it. One that runs the command without its text makes a block of it.</summary>
    public string Text { get; } = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>Converts code. Null stays null.</summary>
    /// <param name="text">The code, without braces around it.</param>
#if NET
    [return: NotNullIfNotNull(nameof(text))]
#endif
    public static implicit operator CmdletScript?(string? text) => text is null ? null : new CmdletScript(text);

    /// <summary>Whether the texts are equal, or both null.</summary>
    public static bool operator ==(CmdletScript? left, CmdletScript? right) => left?.Text == right?.Text;

    /// <summary>Whether the texts aren't equal.</summary>
    public static bool operator !=(CmdletScript? left, CmdletScript? right) => left?.Text != right?.Text;

    /// <inheritdoc/>
    public bool Equals(CmdletScript? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CmdletScript);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The code.</summary>
    public override string ToString() => Text;
}
