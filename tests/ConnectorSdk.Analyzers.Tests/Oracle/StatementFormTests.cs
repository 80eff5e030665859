using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>The statement forms of programs.</summary>
[Trait("Speed", "Slow")]
public sealed class StatementFormTests
{
    [Fact]
    public void Every_form_is_csharp()
    {
        List<GeneratedProgram> programs =
        [
            .. ProgramSource.All.Families.SelectMany(family => family.Every).Select(ProgramSource.All.Write),
        ];
        Assert.Empty(ProgramBatch.ErrorsOf(programs).Select(Describe));
    }

    private static string Describe(Diagnostic error)
    {
        var lines = error.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).Lines;
        var line = lines[error.Location.GetLineSpan().StartLinePosition.Line];
        return $"{error.GetMessage(CultureInfo.InvariantCulture)} :: {line}";
    }
}
