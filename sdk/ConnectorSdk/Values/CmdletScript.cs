#if NET
using System.Diagnostics.CodeAnalysis;

#endif
namespace ConnectorSdk;

/// <summary>
/// Code for a parameter of the type <c>ScriptBlock</c>, to which no text binds. It renders as an expression that makes the block of it,
/// <c>([scriptblock]::Create('Get-Date'))</c>. Nothing is checked: PowerShell parses the code where the command is run.
/// </summary>
/// <param name="text">The code, without braces around it.</param>
/// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
public sealed class CmdletScript(string text)
{
    /// <summary>The code, without braces around it. One that runs the command without its text makes a block of it.</summary>
    public string Text { get; } = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>Converts code. Null stays null.</summary>
    /// <param name="text">The code, without braces around it.</param>
#if NET
    [return: NotNullIfNotNull(nameof(text))]
#endif
    public static implicit operator CmdletScript?(string? text) => text is null ? null : new CmdletScript(text);

    /// <summary>The code.</summary>
    public override string ToString() => Text;
}
