using System.ComponentModel;
#if NET
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>Represents PowerShell code for a parameter of type <c>ScriptBlock</c>, which can't be bound to a string.</summary>
/// <remarks>
/// It is rendered as an expression that creates the script block, such as <c>([scriptblock]::Create('Get-Date'))</c>. The code
/// isn't checked until the command is run. Two scripts are equal if their code is equal, including case.
/// </remarks>
/// <param name="text">The code, without enclosing braces.</param>
/// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
[TypeConverter(typeof(CmdletScriptTypeConverter))]
#if NET
[JsonConverter(typeof(CmdletScriptJsonConverter))]
#endif
public sealed class CmdletScript(string text) : IEquatable<CmdletScript>
{
    /// <summary>Gets the code, without enclosing braces.</summary>
    public string Text { get; } = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>Converts a string to a script. <see langword="null"/> remains <see langword="null"/>.</summary>
    /// <param name="text">The code, without enclosing braces.</param>
    /// <returns>The script.</returns>
#if NET
    [return: NotNullIfNotNull(nameof(text))]
#endif
    public static implicit operator CmdletScript?(string? text) => text is null ? null : new CmdletScript(text);

    /// <summary>Determines whether two scripts are equal, or both are <see langword="null"/>.</summary>
    public static bool operator ==(CmdletScript? left, CmdletScript? right) => left?.Text == right?.Text;

    /// <summary>Determines whether two scripts differ.</summary>
    public static bool operator !=(CmdletScript? left, CmdletScript? right) => left?.Text != right?.Text;

    /// <inheritdoc/>
    public bool Equals(CmdletScript? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CmdletScript);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Returns the code.</summary>
    /// <returns>The code, without enclosing braces.</returns>
    public override string ToString() => Text;
}
