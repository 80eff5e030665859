using ConnectorSdk.Analyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>Runs the refactoring at a position in code that uses the sample builders.</summary>
internal static class RefactoredCode
{
    /// <returns>The changed code, or null if nothing is offered. <c>^</c> marks the position.</returns>
    public static async Task<string?> OfAsync(string marked)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var place = marked.IndexOf('^', StringComparison.Ordinal);
        using var workspace = new AdhocWorkspace();
        var document = DocumentIn(workspace, marked.Remove(place, 1));
        List<CodeAction> actions = [];
        await new ConvertToBuilderRefactoringProvider().ComputeRefactoringsAsync(
            new CodeRefactoringContext(document, new TextSpan(place, 0), actions.Add, cancellation));
        if (actions is not [var action])
        {
            Assert.Empty(actions);
            return null;
        }

        var operation = (await action.GetOperationsAsync(cancellation)).OfType<ApplyChangesOperation>().Single();
        var changed = operation.ChangedSolution.GetDocument(document.Id)!;
        var errors = (await changed.Project.GetCompilationAsync(cancellation))!.GetDiagnostics(cancellation)
            .Where(problem => problem.Severity == DiagnosticSeverity.Error);
        Assert.Empty(errors);
        return (await changed.GetTextAsync(cancellation)).ToString();
    }

    private static Document DocumentIn(AdhocWorkspace workspace, string code)
    {
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Code", "Code", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: SampleReferences.All));
        workspace.AddDocument(project.Id, "SendConnector.g.cs", SourceText.From(SampleBuilders.SendConnector));
        workspace.AddDocument(project.Id, "Lamp.g.cs", SourceText.From(LampBuilder.Source));
        return workspace.AddDocument(project.Id, "Code.cs", SourceText.From(code));
    }
}
