using System.Diagnostics.CodeAnalysis;

namespace ConnectorSdk;

/// <summary>
/// Builds a command, whatever its cmdlet. Every generated builder implements this interface, so code that validates or runs
/// commands can accept any of them.
/// </summary>
public interface ICmdletBuilder
{
    /// <summary>Gets the name of the cmdlet, such as <c>New-OutboundConnector</c>.</summary>
    string CmdletName { get; }

    /// <summary>Creates the command. Later changes of the builder don't affect it.</summary>
    /// <returns>The command.</returns>
    /// <exception cref="CmdletValidationException">
    /// The command breaks a rule of the cmdlet's document. Rules that are only warnings don't cause the exception.
    /// </exception>
    CmdletCommand Build();

    /// <summary>Finds the rules of the cmdlet's document that the command certainly breaks.</summary>
    /// <returns>The violations: errors first, then warnings. The list is empty if no rule is broken.</returns>
    IReadOnlyList<CmdletViolation> Validate();

    /// <summary>Creates the command if it breaks no rule that is an error. This method doesn't throw an exception.</summary>
    /// <param name="command">The command, or <see langword="null"/> if the method returns <see langword="false"/>.</param>
    /// <param name="violations">
    /// The violations that <see cref="Validate"/> finds. If the method returns <see langword="true"/>, they are only warnings.
    /// </param>
    /// <returns><see langword="true"/> if the command was created; otherwise, <see langword="false"/>.</returns>
    bool TryBuild([NotNullWhen(true)] out CmdletCommand? command, out IReadOnlyList<CmdletViolation> violations);
}
