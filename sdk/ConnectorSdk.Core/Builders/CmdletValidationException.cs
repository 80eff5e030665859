namespace ConnectorSdk;

/// <summary>Thrown by <c>Build()</c> for a command that the cmdlet's document forbids. The message lists every error.</summary>
public sealed class CmdletValidationException : Exception
{
    internal CmdletValidationException(string cmdlet, IReadOnlyList<CmdletViolation> violations)
        : base(Describe(cmdlet, violations))
    {
        Cmdlet = cmdlet;
        Violations = violations;
    }

    /// <summary>The cmdlet's name.</summary>
    public string Cmdlet { get; }

    /// <summary>Everything that <c>Validate()</c> found: the errors, then the warnings.</summary>
    public IReadOnlyList<CmdletViolation> Violations { get; }

    private static string Describe(string cmdlet, IReadOnlyList<CmdletViolation> violations)
    {
        var errors = violations.Where(violation => violation.Severity == RuleSeverity.Error).ToList();
        var count = errors.Count == 1 ? "a rule" : $"{errors.Count} rules";
        return $"The {cmdlet} command violates {count} of its document:{Environment.NewLine}"
            + $"{string.Join(Environment.NewLine, errors)}";
    }
}
