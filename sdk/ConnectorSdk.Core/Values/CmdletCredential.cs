using System.ComponentModel;
using System.Diagnostics;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using System.Net;
#if NET
using System.Text.Json.Serialization;
#endif
using ConnectorSdk.Serialization;

namespace ConnectorSdk;

/// <summary>
/// A credential for a cmdlet: an object, never text. It renders as a PowerShell variable, and no text of this library ever
/// holds its password. No property returns it either, so loggers and serializers see only the variable.
/// </summary>
/// <remarks>
/// In configuration and JSON, a credential is the name of its variable, such as <c>"$relay"</c>. User names and passwords aren't
/// read from them.
/// </remarks>
[TypeConverter(typeof(CmdletCredentialTypeConverter))]
[DebuggerDisplay("{ToString(),nq}")]
#if NET
[JsonConverter(typeof(CmdletCredentialJsonConverter))]
#endif
public sealed class CmdletCredential : IEquatable<CmdletCredential>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly object? _credential;

    private CmdletCredential(object? value, string? variableName)
    {
        if (variableName is not null && !ParameterName.IsValid(variableName))
        {
            throw new ArgumentException(
                "A variable name consists of letters, digits, and underscores, and does not start with a digit.",
                nameof(variableName));
        }

        _credential = value;
        VariableName = variableName;
    }

    /// <summary>Makes a credential from a user name and a password.</summary>
    /// <param name="credential">The user name and the password.</param>
    /// <param name="variableName">The variable that stands for it in PowerShell text, see <see cref="VariableName"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="variableName"/> isn't a variable's name.</exception>
    public CmdletCredential(NetworkCredential credential, string? variableName = null)
        : this((object)(credential ?? throw new ArgumentNullException(nameof(credential))), variableName)
    {
    }

    /// <summary>
    /// The variable that stands for the credential in PowerShell text, without <c>$</c>. Null, the default, takes the
    /// parameter's name with a small first letter.
    /// </summary>
    public string? VariableName { get; }

    /// <summary>Takes a credential of PowerShell itself (<c>PSCredential</c>), which a runspace is handed as it is.</summary>
    /// <param name="credential">The credential object. A text isn't one.</param>
    /// <param name="variableName">The variable that stands for it in PowerShell text, see <see cref="VariableName"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="credential"/> is a text, or <paramref name="variableName"/> isn't a variable's name.
    /// </exception>
    public static CmdletCredential FromObject(object credential, string? variableName = null) => credential switch
    {
        null => throw new ArgumentNullException(nameof(credential)),
        string => throw new ArgumentException("The credential must not be a string.", nameof(credential)),
        _ => new CmdletCredential(credential, variableName),
    };

    /// <summary>
    /// Names a variable that holds the credential where the command is run: <c>FromVariable("cred")</c> renders <c>$cred</c>.
    /// </summary>
    /// <param name="variableName">The variable's name, without <c>$</c>: letters, digits and underscores.</param>
    /// <exception cref="ArgumentNullException"><paramref name="variableName"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="variableName"/> isn't a variable's name.</exception>
    public static CmdletCredential FromVariable(string variableName)
        => new((object?)null, variableName ?? throw new ArgumentNullException(nameof(variableName)));

    /// <summary>
    /// Gets the credential itself, for code that runs the command: a <see cref="NetworkCredential"/>, or the object that was
    /// passed to <see cref="FromObject"/>. Null if the credential was created by <see cref="FromVariable"/>.
    /// </summary>
    public object? GetCredential() => _credential;

    /// <summary>Converts a user name and a password. Null stays null.</summary>
    /// <param name="credential">The user name and the password.</param>
#if NET
    [return: NotNullIfNotNull(nameof(credential))]
#endif
    public static implicit operator CmdletCredential?(NetworkCredential? credential)
        => credential is null ? null : new CmdletCredential(credential);

    /// <summary>Determines whether two credentials are equal, or both null.</summary>
    /// <param name="left">The first credential.</param>
    /// <param name="right">The second credential.</param>
    public static bool operator ==(CmdletCredential? left, CmdletCredential? right) => Equals(left, right);

    /// <summary>Determines whether two credentials differ.</summary>
    /// <param name="left">The first credential.</param>
    /// <param name="right">The second credential.</param>
    public static bool operator !=(CmdletCredential? left, CmdletCredential? right) => !Equals(left, right);

    /// <summary>
    /// Determines whether both credentials have the same variable name, in any case, and hold the same object. User names and
    /// passwords aren't compared.
    /// </summary>
    /// <param name="other">The other credential.</param>
    public bool Equals(CmdletCredential? other)
        => other is not null
            && string.Equals(VariableName, other.VariableName, StringComparison.OrdinalIgnoreCase)
            && ReferenceEquals(_credential, other._credential);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CmdletCredential);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(VariableName ?? "");

    /// <summary>The variable, or the word credential: never the user name or the password.</summary>
    public override string ToString() => VariableName is null ? "(credential)" : "$" + VariableName;
}
