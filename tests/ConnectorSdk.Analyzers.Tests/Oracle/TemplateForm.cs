namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// A statement form that is written as C# with gaps:
/// <list type="bullet">
/// <item><c>$b</c> and <c>$c</c> are builders at hand, <c>$T</c> is their type, <c>$new</c> another one.</item>
/// <item><c>$set</c> is a setter call, <c>$bad</c> one that breaks a rule, <c>$fix</c> the one that keeps it; <c>$setf(f)</c> is
/// a setter call with the flag f; <c>$setter</c> is the name of <c>$bad</c>, and <c>$argument</c> its first argument.</item>
/// <item><c>$before</c>, <c>$start</c>, <c>$change</c> and <c>$list</c> are the parts of <see cref="SetterTable.Lists"/>.</item>
/// <item><c>$if</c> is a condition, <c>$flag</c> a Boolean variable, <c>$num</c> a number.</item>
/// <item><c>$N</c> is a number that makes names unique; <c>$newb</c>, <c>$newf</c> and <c>$newn</c> are variables that the form
/// declares for the statements behind it.</item>
/// <item><c>$body</c> stands for statements in a block, <c>$inner</c> for some in a lambda or local function, <c>$final</c> for
/// some in a <c>finally</c>, <c>$do(x,y|f)</c> for those of a method with the builders x, y and the flag f.</item>
/// <item><c>$check</c> stands for a check, <c>$silent</c> for one of which nothing is to be said. <c>$site</c> begins a line that
/// is a check, <c>$quiet</c> one of which nothing is to be said, <c>$value</c> one that is judged as a whole.</item>
/// </list>
/// </summary>
/// <param name="Construct">The name of the construct.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Members">What it needs beside the method.</param>
internal sealed record TemplateForm(string Construct, string Statement, string Members = "")
{
    private IReadOnlyList<string>? _usedMembers;

    /// <summary>Whether it gives builders to code that nobody sees into, so that nothing is certain afterwards.</summary>
    public bool LetsGo { get; init; }

    /// <summary>Whether other statements are written into it.</summary>
    public bool IsNested => new[] { "$body", "$inner", "$final", "$do" }
        .Any(gap => Statement.Contains(gap, StringComparison.Ordinal) || Members.Contains(gap, StringComparison.Ordinal));

    /// <summary>The members that the statement refers to, and those that they refer to.</summary>
    public IReadOnlyList<string> UsedMembers => _usedMembers ??= MemberList.UsedBy(Statement, Members);

    public void Write(ProgramText text, Action body)
    {
        text.Use(Construct);

        // Not every path is one that some run takes.
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
