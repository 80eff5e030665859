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
/// Represents a credential for a cmdlet. It is rendered as a PowerShell variable, and no string that the library creates contains
/// its password.
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

    /// <summary>Initializes a new instance of the <see cref="CmdletCredential"/> class with a user name and a password.</summary>
    /// <param name="credential">The user name and the password.</param>
    /// <param name="variableName">
    /// The name of the variable in PowerShell code, without <c>$</c>. For the default, <see langword="null"/>, see
    /// <see cref="VariableName"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="variableName"/> isn't a valid variable name.</exception>
    public CmdletCredential(NetworkCredential credential, string? variableName = null)
        : this((object)(credential ?? throw new ArgumentNullException(nameof(credential))), variableName)
    {
    }

    /// <summary>
    /// Gets the name of the variable that represents the credential in PowerShell code, without <c>$</c>. If it is
    /// <see langword="null"/>, the name of the parameter with a lowercase first letter is used.
    /// </summary>
    public string? VariableName { get; }

    /// <summary>
    /// Creates a credential from an object, such as a <c>PSCredential</c>, which is passed unchanged to the code that runs the
    /// command.
    /// </summary>
    /// <param name="credential">The credential object. It can't be a string.</param>
    /// <param name="variableName">
    /// The name of the variable in PowerShell code, without <c>$</c>. For the default, <see langword="null"/>, see
    /// <see cref="VariableName"/>.
    /// </param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="credential"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="credential"/> is a string, or <paramref name="variableName"/> isn't a valid variable name.
    /// </exception>
    public static CmdletCredential FromObject(object credential, string? variableName = null) => credential switch
    {
        null => throw new ArgumentNullException(nameof(credential)),
        string => throw new ArgumentException("The credential must not be a string.", nameof(credential)),
        _ => new CmdletCredential(credential, variableName),
    };

    /// <summary>
    /// Creates a credential from a variable that is defined where the command is run: <c>FromVariable("cred")</c> is rendered as
    /// <c>$cred</c>.
    /// </summary>
    /// <param name="variableName">
    /// The name of the variable, without <c>$</c>. It contains only letters, digits, and underscores.
    /// </param>
    /// <returns>The credential.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="variableName"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="variableName"/> isn't a valid variable name.</exception>
    public static CmdletCredential FromVariable(string variableName)
        => new((object?)null, variableName ?? throw new ArgumentNullException(nameof(variableName)));

    /// <summary>Gets the credential object, for code that runs the command.</summary>
    /// <returns>
    /// The <see cref="NetworkCredential"/>, or the object that was passed to <see cref="FromObject"/>; <see langword="null"/> if
    /// the credential was created by <see cref="FromVariable"/>.
    /// </returns>
    public object? GetCredential() => _credential;

    /// <summary>
    /// Converts a user name and a password to a credential. <see langword="null"/> remains <see langword="null"/>.
    /// </summary>
    /// <param name="credential">The user name and the password.</param>
    /// <returns>The credential.</returns>
#if NET
    [return: NotNullIfNotNull(nameof(credential))]
#endif
    public static implicit operator CmdletCredential?(NetworkCredential? credential)
        => credential is null ? null : new CmdletCredential(credential);

    /// <summary>Determines whether two credentials are equal, or both are <see langword="null"/>.</summary>
    /// <param name="left">The first credential.</param>
    /// <param name="right">The second credential.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(CmdletCredential? left, CmdletCredential? right) => Equals(left, right);

    /// <summary>Determines whether two credentials differ.</summary>
    /// <param name="left">The first credential.</param>
    /// <param name="right">The second credential.</param>
    /// <returns><see langword="true"/> if they differ; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(CmdletCredential? left, CmdletCredential? right) => !Equals(left, right);

    /// <summary>
    /// Determines whether both credentials have the same variable name, ignoring case, and contain the same object. User names
    /// and passwords aren't compared.
    /// </summary>
    /// <param name="other">The other credential.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise, <see langword="false"/>.</returns>
    public bool Equals(CmdletCredential? other)
        => other is not null
            && string.Equals(VariableName, other.VariableName, StringComparison.OrdinalIgnoreCase)
            && ReferenceEquals(_credential, other._credential);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CmdletCredential);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(VariableName ?? "");

    /// <summary>Returns the variable, or <c>(credential)</c> if it has no name of its own.</summary>
    /// <returns>A string without the user name and the password.</returns>
    public override string ToString() => VariableName is null ? "(credential)" : "$" + VariableName;
}
