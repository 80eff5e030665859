using System.Reflection;

namespace ConnectorSdk.Acceptance.Tests;

/// <summary>Checks the verdict of a case, at compile time and at run time.</summary>
internal static class CaseVerdict
{
    /// <summary>Checks the case with the C# compiler and the analyzers.</summary>
    public static async Task AssertAtCompileTimeAsync(AcceptanceCase item)
    {
        var objection = item.Judge(await CaseCompiler.AnalyzeAsync(CaseCompiler.Compile(CodeOf(item))));
        Assert.True(objection is null, objection);
    }

    /// <summary>Runs the code of the case, and checks the result of <c>Validate()</c>.</summary>
    public static void AssertAtRunTime(AcceptanceCase item)
    {
        var assembly = CaseCompiler.Emit(CaseCompiler.Compile(CodeOf(item)));
        if (assembly is null)
        {
            Assert.Equal("error", item.Expect); // C#'s own types make the case impossible.
            return;
        }

        var validate = assembly.GetType("Case")!.GetMethod("Validate")!;
        Assert.Contains(Arguments(validate), arguments => Judge(item, validate, arguments) is null);
    }

    private static string CodeOf(AcceptanceCase item) => BuilderCode.Write(Invocation.Parse(item.Command, BuilderSurface.Find));

    /// <summary>A value that PowerShell computes can be any value, so the verdict must match one of them.</summary>
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
