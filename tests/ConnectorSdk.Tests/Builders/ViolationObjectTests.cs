namespace ConnectorSdk.Tests.Builders;

/// <summary>Violations and exceptions that tests create to replace a builder.</summary>
public sealed class ViolationObjectTests
{
    private static readonly CmdletViolation _error = new(
        "CSDK1005", RuleSeverity.Error, "Port = -1 is out of range. The allowed range is 0 to 65535.", "Port")
    {
        Rule = "Port in 0..65535",
        Quote = "Valid input is 0 through 65535.",
        Document = "New-SampleConnector.md",
        Line = 50,
    };

    private static readonly CmdletViolation _warning = new("CSDK2003", RuleSeverity.Warning, "Old is deprecated.");

    [Fact]
    public void A_created_exception_has_the_message_of_a_thrown_one()
    {
        var thrown = Assert.Throws<CmdletValidationException>(() => SampleConnector.New("x").WithPort(-1).Build());
        var created = new CmdletValidationException(thrown.Cmdlet, thrown.Violations);
        Assert.Equal((thrown.Message, thrown.Cmdlet), (created.Message, created.Cmdlet));
        Assert.Equal(thrown.Violations, created.Violations);
    }

    [Fact]
    public void The_message_lists_the_errors()
        => Assert.Equal(
            $"The New-Lamp command violates a rule of its document:{Environment.NewLine}{_error}",
            new CmdletValidationException("New-Lamp", [_error, _warning]).Message);

    [Fact]
    public void Without_an_error_the_message_lists_nothing()
        => Assert.Equal(
            "The New-Lamp command violates a rule of its document.",
            new CmdletValidationException("New-Lamp", [_warning]).Message);

    [Fact]
    public void An_exception_of_a_message_has_no_violations()
    {
        var cause = new InvalidOperationException();
        Assert.Equal(
            ("text", "", cause),
            (new CmdletValidationException("text").Message, new CmdletValidationException().Cmdlet,
                new CmdletValidationException("text", cause).InnerException));
        Assert.Empty(new CmdletValidationException("text", cause).Violations);
        Assert.NotEmpty(new CmdletValidationException().Message);
    }

    [Fact]
    public void The_violations_of_an_exception_are_copied()
    {
        List<CmdletViolation> violations = [_error];
        var exception = new CmdletValidationException("New-Lamp", violations);
        violations.Clear();
        Assert.Equal([_error], exception.Violations);
    }

    [Fact]
    public void A_created_violation_equals_the_one_that_is_found()
        => Assert.Equal(
            Assert.Single(SampleConnector.New("x").WithPort(-1).Validate()),
            _error);

    [Fact]
    public void Nothing_of_them_is_null()
    {
        Assert.Throws<ArgumentNullException>(() => new CmdletViolation(null!, RuleSeverity.Error, "text"));
        Assert.Throws<ArgumentNullException>(() => new CmdletViolation("CSDK1001", RuleSeverity.Error, null!));
        Assert.Throws<ArgumentNullException>(() => new CmdletViolation("CSDK1001", RuleSeverity.Error, "text", null!));
        Assert.Throws<ArgumentNullException>(
            () => new CmdletValidationException("New-Lamp", (IEnumerable<CmdletViolation>)null!));
        Assert.Throws<ArgumentNullException>(() => new CmdletValidationException(null!, [_error]));
    }
}
