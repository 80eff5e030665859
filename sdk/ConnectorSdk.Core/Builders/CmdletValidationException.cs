using System.Collections.ObjectModel;

namespace ConnectorSdk;

/// <summary>
/// The exception that is thrown when a command violates the rules of its cmdlet's help document. The message lists all errors.
/// </summary>
public sealed class CmdletValidationException : Exception
{
    /// <summary>
    /// Initializes a new instance of the <see cref="CmdletValidationException"/> class with a default message and without
    /// violations.
    /// </summary>
    public CmdletValidationException()
        : this("The command breaks a rule of its document.")
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="CmdletValidationException"/> class with a message and without violations.
    /// </summary>
    /// <param name="message">The message.</param>
    public CmdletValidationException(string? message)
        : this(message, innerException: null)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="CmdletValidationException"/> class with a message and an inner exception, and
    /// without violations.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The exception that is the cause of this exception, or <see langword="null"/>.</param>
    public CmdletValidationException(string? message, Exception? innerException)
        : base(message, innerException)
    {
        Cmdlet = "";
        Violations = [];
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="CmdletValidationException"/> class as <c>Build()</c> does. Use it in tests,
    /// for code that replaces a builder.
    /// </summary>
    /// <param name="cmdlet">The name of the cmdlet.</param>
    /// <param name="violations">The violations, which are copied. The message lists the errors.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
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

    /// <summary>Gets the name of the cmdlet. It is empty if the exception was created without a name.</summary>
    public string Cmdlet { get; }

    /// <summary>Gets the violations: the errors, and then the warnings.</summary>
    public IReadOnlyList<CmdletViolation> Violations { get; }

    private static string Describe(string cmdlet, IReadOnlyList<CmdletViolation> violations)
    {
        var errors = violations.Where(violation => violation.Severity == RuleSeverity.Error).ToList();
        var count = errors.Count <= 1 ? "a rule" : $"{errors.Count} rules";
        var lines = string.Concat(errors.Select(error => Environment.NewLine + error));
        return $"The {cmdlet} command violates {count} of its document{(errors.Count == 0 ? "." : ":")}{lines}";
    }
}
