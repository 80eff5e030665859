using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>What programs are made of.</summary>
public sealed class StatementFormTests
{
    [Fact]
    public void Every_form_is_csharp()
    {
        List<GeneratedProgram> programs =
        [
            .. StatementFamily.All.SelectMany(family => family.Every)
                .Select((form, i) => ProgramWriter.Write(
                    "P" + i.ToString(CultureInfo.InvariantCulture),
                    form,
                    i % 2 == 0 ? SetterTable.OutboundConnector : SetterTable.SendConnector)),
        ];
        var errors = ProgramBatch.ErrorsOf(programs);
        var first = errors.GroupBy(error => error.Location.SourceTree!.FilePath).Select(group => group.First())
            .Select(error => $"{error.GetMessage(CultureInfo.InvariantCulture)} :: {error.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).Lines[error.Location.GetLineSpan().StartLinePosition.Line]}");
        Assert.True(errors.Count == 0, string.Join('\n', first));
    }
}
