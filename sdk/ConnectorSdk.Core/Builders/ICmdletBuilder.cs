using System.Diagnostics.CodeAnalysis;

namespace ConnectorSdk;

/// <summary>
/// Represents a builder of a command for any cmdlet. Every generated builder implements this interface, so code that validates or
/// runs commands can accept any builder.
/// </summary>
public interface ICmdletBuilder
{
    /// <summary>Gets the name of the cmdlet, such as <c>New-OutboundConnector</c>.</summary>
    string CmdletName { get; }

    /// <summary>Validates the parameters and creates the command. Later changes to the builder don't affect it.</summary>
    /// <returns>The command.</returns>
    /// <exception cref="CmdletValidationException">
    /// The command violates at least one rule of severity <see cref="RuleSeverity.Error"/>. The message lists all errors.
    /// </exception>
    CmdletCommand Build();

    /// <summary>
    /// Checks the parameters against the documented rules. Rules that depend on unknown information are skipped.
    /// </summary>
    /// <returns>
    /// The violations, errors first and then in the order of the document. The list is empty if there are none.
    /// </returns>
    IReadOnlyList<CmdletViolation> Validate();

    /// <summary>Tries to create the command. This method doesn't throw an exception.</summary>
    /// <param name="command">The command if the method returns <see langword="true"/>; otherwise, <see langword="null"/>.</param>
    /// <param name="violations">
    /// The violations, as <see cref="Validate"/> returns them. If the method returns <see langword="true"/>, all of them are
    /// warnings.
    /// </param>
    /// <returns><see langword="true"/> if the command was created; otherwise, <see langword="false"/>.</returns>
    bool TryBuild([NotNullWhen(true)] out CmdletCommand? command, out IReadOnlyList<CmdletViolation> violations);
}
