using System.Collections.ObjectModel;

namespace ConnectorSdk;

/// <summary>Thrown by <c>Build()</c> for a command that the cmdlet's document forbids. The message lists every error.</summary>
public sealed class CmdletValidationException : Exception
{
    /// <summary>Creates an exception with a default message and without violations.</summary>
    public CmdletValidationException()
        : this("The command breaks a rule of its document.")
    {
    }

    /// <summary>Creates an exception with a message and without violations.</summary>
    /// <param name="message">The message.</param>
    public CmdletValidationException(string? message)
        : this(message, innerException: null)
    {
    }

    /// <summary>Creates an exception with a message and a cause, and without violations.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The exception that is the cause of this one, or null.</param>
    public CmdletValidationException(string? message, Exception? innerException)
        : base(message, innerException)
    {
        Cmdlet = "";
        Violations = [];
    }

    /// <summary>Creates the exception that <c>Build()</c> throws, for code that replaces a builder in tests.</summary>
    /// <param name="cmdlet">The cmdlet's name.</param>
    /// <param name="violations">The violations. They are copied. The message lists those that are errors.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CmdletValidationException(string cmdlet, IEnumerable<CmdletViolation> violations)
        : this(
            cmdlet ?? throw new ArgumentNullException(nameof(cmdlet)),
            new ReadOnlyCollection<CmdletViolation>([.. violations ?? throw new ArgumentNullException(nameof(violations))]))
    {
    }

    private CmdletValidationException(string cmdlet, ReadOnlyCollection<CmdletViolation> violations)
        : base(Describe(cmdlet, violations))
    {
        Cmdlet = cmdlet;
        Violations = violations;
    }

    /// <summary>The cmdlet's name. Empty if the exception was created without one.</summary>
    public string Cmdlet { get; }

    /// <summary>Everything that <c>Validate()</c> found: the errors, then the warnings.</summary>
    public IReadOnlyList<CmdletViolation> Violations { get; }

    private static string Describe(string cmdlet, IReadOnlyList<CmdletViolation> violations)
    {
        var errors = violations.Where(violation => violation.Severity == RuleSeverity.Error).ToList();
        var count = errors.Count <= 1 ? "a rule" : $"{errors.Count} rules";
        var lines = string.Concat(errors.Select(error => Environment.NewLine + error));
        return $"The {cmdlet} command violates {count} of its document{(errors.Count == 0 ? "." : ":")}{lines}";
    }
}
