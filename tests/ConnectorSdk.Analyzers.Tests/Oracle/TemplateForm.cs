namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// A statement form that is written as C# with placeholders:
/// <list type="bullet">
/// <item><c>$b</c> and <c>$c</c> are existing builders, <c>$T</c> is their type, <c>$new</c> is a new builder.</item>
/// <item><c>$set</c> is a setter call, <c>$bad</c> violates a rule, and <c>$fix</c> satisfies it; <c>$setf(f)</c> is
/// a setter call with the flag f; <c>$setter</c> is the name of <c>$bad</c>, and <c>$argument</c> is its first argument.</item>
/// <item><c>$before</c>, <c>$start</c>, <c>$change</c>, and <c>$list</c> are the parts of <see cref="SetterTable.Lists"/>.</item>
/// <item><c>$if</c> is a condition, <c>$flag</c> is a Boolean variable, <c>$num</c> is a number.</item>
/// <item><c>$N</c> is a number that makes names unique; <c>$newb</c>, <c>$newf</c>, and <c>$newn</c> are variables that the
/// form declares for later statements.</item>
/// <item><c>$body</c> is statements in a block, <c>$inner</c> in a lambda or local function, <c>$final</c> in a
/// <c>finally</c>, and <c>$do(x,y|f)</c> in a method with the builders x, y and the flag f.</item>
/// <item><c>$check</c> is a check, and <c>$silent</c> is a check without a report. A line that starts with <c>$site</c> is a
/// check, with <c>$quiet</c> a check without a report, and with <c>$value</c> a line that is judged as a whole.</item>
/// </list>
/// </summary>
/// <param name="Construct">The name of the construct.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Members">The members that the statement requires in addition to the method.</param>
internal sealed record TemplateForm(string Construct, string Statement, string Members = "")
{
    private IReadOnlyList<string>? _usedMembers;

    /// <summary>True if it passes builders to code that the analyzer can't see, so that nothing is certain afterwards.</summary>
    public bool LetsGo { get; init; }

    /// <summary>True if it contains other statements.</summary>
    public bool IsNested => new[] { "$body", "$inner", "$final", "$do" }
        .Any(gap => Statement.Contains(gap, StringComparison.Ordinal) || Members.Contains(gap, StringComparison.Ordinal));

    /// <summary>The members that the statement refers to, directly or indirectly.</summary>
    public IReadOnlyList<string> UsedMembers => _usedMembers ??= MemberList.UsedBy(Statement, Members);

    public void Write(ProgramText text, Action body)
    {
        text.Use(Construct);

        // Some paths aren't taken by any run.
        text.Use(ProgramWriter.Handler);
        if (LetsGo)
        {
            text.Use(ProgramWriter.Escape);
        }

        new TemplateFiller(text, body).Write(this);
    }

    public static IReadOnlyList<TemplateForm> LettingGo(IEnumerable<TemplateForm> forms)
        => [.. forms.Select(form => form with { LetsGo = true })];
}
