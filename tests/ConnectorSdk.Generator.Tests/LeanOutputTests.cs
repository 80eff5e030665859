using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Generator.Tests;

/// <summary>
/// The average size of the generated code for a parameter, because every build of every consumer compiles it. A parameter
/// requires a table row and a setter, and a list requires a second setter. A parameter of only some sets is repeated in each of
/// them. A rule is a row, and an enum member is a line in the enum and a line in its table. For an argument, a constructor tests
/// for null. A text value has a setter with a string. The budgets are the sizes for real documents plus five percent.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class LeanOutputTests
{
    [Fact]
    public void The_own_documents_keep_the_budget()
        => Check(new[] { "New-OutboundConnector.md", "New-SendConnector.md" }.Select(file => (file, SharedDocuments.Spec(file))));

    [Fact]
    public void Real_documents_keep_the_budget()
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        Check(SharedDocuments.Below("corpus/exchange").Where((_, i) => i % 10 == 0).Select(file => (file.Path, file.Text)));
    }

    /// <summary>The body of a setter is one call of the base class. At most, the value is converted to its text.</summary>
    [Theory]
    [InlineData("New-OutboundConnector.md")]
    [InlineData("New-SendConnector.md")]
    public void A_setter_is_one_call_into_the_base(string file)
    {
        var setters = Nodes<MethodDeclarationSyntax>(GeneratorRun.Of((file, SharedDocuments.Spec(file))))
            .Where(method => method.Identifier.Text.StartsWith("With", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(setters);
        Assert.All(setters, setter => Assert.Equal(
            ["Set"],
            setter.ExpressionBody!.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Select(call => call.Expression.ToString())
                .Where(call => !call.EndsWith("ToString", StringComparison.Ordinal))
                .Select(call => call[..3])));
    }

    private static void Check(IEnumerable<(string Path, string Text)> documents)
    {
        var run = GeneratorRun.Of([.. documents]);
        var attributes = Nodes<AttributeSyntax>(run).ToLookup(attribute => attribute.Name.ToString().Split('.')[^1]);
        var parameters = (double)attributes["CmdletParameters"].Sum(Rows);
        var results = Results(run);
        var text = Nodes<CompilationUnitSyntax>(run).Sum(unit => unit.FullSpan.Length)
            - results.Sum(type => type.FullSpan.Length);
        var comments = Nodes<CompilationUnitSyntax>(run).SelectMany(unit => unit.DescendantTrivia())
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))
            .Where(trivia => !results.Exists(type => type.SyntaxTree == trivia.SyntaxTree && type.FullSpan.Contains(trivia.Span)))
            .Sum(trivia => trivia.FullSpan.Length);
        var rules = attributes["CmdletRules"].Sum(attribute => attribute.Parent!.FullSpan.Length);
        var enums = Nodes<EnumDeclarationSyntax>(run).Sum(declaration => declaration.Span.Length)
            + Nodes<FieldDeclarationSyntax>(run).Sum(table => table.Span.Length);

        Assert.InRange((text - comments - rules - enums) / parameters, 1, 315);
        Assert.InRange(text / parameters, 1, 1130);
        Assert.InRange(Nodes<MethodDeclarationSyntax>(run).Count() / parameters, 1, 1.25);
        Assert.InRange(Nodes<InvocationExpressionSyntax>(run).Count() / parameters, 1, 1.42);
    }

    /// <summary>A property of a result takes one line, and one line of documentation.</summary>
    [Fact]
    public void Results_keep_the_budget()
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var results = Results(GeneratorRun.Of([.. SharedDocuments.Below("corpus/exchange").Where((_, i) => i % 10 == 0)
            .Select(file => (file.Path, file.Text))]));
        var properties = (double)results.Sum(type => type.Members.OfType<PropertyDeclarationSyntax>().Count());

        Assert.InRange(results.Sum(type => type.FullSpan.Length) / properties, 1, 250);
    }

    private static List<ClassDeclarationSyntax> Results(GeneratorRun run)
        => [.. run.Trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
            .Where(type => type.Identifier.Text == "Result")];

    private static bool IsInResult(SyntaxNode node)
        => node.Ancestors().OfType<ClassDeclarationSyntax>().Any(type => type.Identifier.Text == "Result")
            || node is MethodDeclarationSyntax { Identifier.Text: "CreateResult" };

    private static int Rows(AttributeSyntax attribute)
        => attribute.ArgumentList!.Arguments[^1].Expression.GetText().Lines.Count - 1;

    private static IEnumerable<T> Nodes<T>(GeneratorRun run)
        where T : SyntaxNode
        => run.NounSources.SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodesAndSelf().OfType<T>())
            .Where(node => !IsInResult(node));
}
