using System.Reflection;
using ConnectorSdk.Testing;

namespace ConnectorSdk.Acceptance.Tests;

/// <summary>
/// The shared cases, as C# under the analyzers and as builders at run time: both must come to the document's verdict.
/// </summary>
public sealed class SeedCaseTests
{
    public static TheoryData<string> Ids => AcceptanceCases.Ids();

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_compiler_and_the_analyzers_come_to_the_verdict(string id)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var item = AcceptanceCases.Get(id);
        var findings = await CaseCompiler.AnalyzeAsync(CaseCompiler.Compile(CodeOf(item)));
        var objection = item.Judge(findings);
        Assert.True(objection is null, objection);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Validate_comes_to_the_verdict(string id)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var item = AcceptanceCases.Get(id);
        var compilation = CaseCompiler.Compile(CodeOf(item));
        var assembly = CaseCompiler.Emit(compilation);
        if (assembly is null)
        {
            Assert.Equal("error", item.Expect); // C#'s own types make the case impossible.
            return;
        }

        var validate = assembly.GetType("Case")!.GetMethod("Validate")!;
        Assert.Contains(Arguments(validate), arguments => Judge(item, validate, arguments) is null);
    }

    private static string CodeOf(AcceptanceCase item) => BuilderCode.Write(Invocation.Parse(item.Command, BuilderSurface.Find));

    /// <summary>An argument that PowerShell would compute can be any value: the verdict must fit one of them.</summary>
    private static IEnumerable<object[]> Arguments(MethodInfo validate)
        => validate.GetParameters() switch
        {
            [] => [[]],
            [{ ParameterType: { IsEnum: true } type }] => Enum.GetValues(type).Cast<object>().Select(value => new[] { value }),
            _ => throw new NotSupportedException($"Only one unknown enum is expected, not {validate}."),
        };

    private static string? Judge(AcceptanceCase item, MethodInfo validate, object[] arguments)
    {
        try
        {
            var violations = (IReadOnlyList<CmdletViolation>)validate.Invoke(null, arguments)!;
            return item.Judge([.. violations.Select(violation => new Finding(
                violation.Severity == RuleSeverity.Error, $"{string.Join(", ", violation.Parameters)}: {violation}"))]);
        }
        catch (TargetInvocationException e) when (e.InnerException is FormatException && item.Expect == "error")
        {
            return null; // Guid.Parse and its like refuse the text before the builder sees it.
        }
    }
}
