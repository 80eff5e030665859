using System.Composition;
using ConnectorSdk.CodeFixes.Commands;
using ConnectorSdk.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Converts a PowerShell command line in a string or comment to builder calls. The calls replace a string with code that returns
/// the same text. After a comment, they are added as a statement.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ConvertToBuilderRefactoringProvider))]
[Shared]
public sealed class ConvertToBuilderRefactoringProvider : CodeRefactoringProvider
{
    /// <summary>The title and the equivalence key of the refactoring.</summary>
    public const string Title = "Convert to builder";

    private const int Width = 110;

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        var literal = StringAt(root, context.Span);
        var comment = literal is null ? CommentAt(root, context.Span) : null;
        var line = literal is not null ? CommandLineReader.Read(literal.Token.ValueText)
            : comment is { } found ? CommandLineReader.Read(TextOf(found))
            : null;
        if (line is null || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var place = comment?.SpanStart ?? literal!.SpanStart;
        var source = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (BuilderCommand.Write(line, model, place) is { } calls && EditOf(calls, literal, comment, source) is { } edit
            && (literal is null || !MayBeConstant(literal, model)))
        {
            context.RegisterRefactoring(CodeAction.Create(
                Title, _ => Task.FromResult(document.WithText(source.WithChanges(edit))), Title));
        }
    }

    private static LiteralExpressionSyntax? StringAt(SyntaxNode root, TextSpan span)
        => root.FindToken(span.Start).Parent is LiteralExpressionSyntax literal
            && literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Span.Contains(span)
                ? literal
                : null;

    private static TextChange? EditOf(
        IReadOnlyList<string> calls, LiteralExpressionSyntax? literal, SyntaxTrivia? comment, SourceText source)
    {
        if (comment is not { } trivia)
        {
            return new TextChange(literal!.Span,
                Chain("", [.. calls, ".Build()", ".ToPowerShell()"], "", literal.SpanStart, source));
        }

        if (trivia.Token.Parent?.FirstAncestorOrSelf<StatementSyntax>() is not { } next || !IsAlone(trivia, source)
            || !(trivia.Token == next.GetFirstToken() ? FreeName.CanDeclareAt(next) : next is BlockSyntax))
        {
            return null;
        }

        var name = FreeName.For("command", next);
        var statement = Chain($"var {name} = ", [.. calls, ".Build()"], ";", trivia.SpanStart, source);
        return new TextChange(
            new TextSpan(trivia.Span.End, 0), NewLineOf(source) + IndentAt(trivia.SpanStart, source) + statement);
    }

    private static string NewLineOf(SourceText source)
        => source.Lines is [var first, _, ..]
            ? source.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak))
            : "\n";

    /// <summary>Determines whether C# may require a constant, or the string may be part of a constant.</summary>
    private static bool MayBeConstant(LiteralExpressionSyntax literal, SemanticModel model)
        => !IsValue(literal.Parent)
            || (literal.Parent is EqualsValueClauseSyntax value
                && (value.Parent is not VariableDeclaratorSyntax variable || IsConst(variable)))
            || literal.Ancestors().OfType<LambdaExpressionSyntax>()
                .Any(lambda => model.GetTypeInfo(lambda).ConvertedType is { Name: "Expression" });

    private static bool IsValue(SyntaxNode? parent)
        => parent is ArgumentSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax
            or AssignmentExpressionSyntax or InitializerExpressionSyntax or ExpressionElementSyntax;

    private static bool IsConst(VariableDeclaratorSyntax variable) => variable.Parent?.Parent switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        _ => false,
    };

    private static SyntaxTrivia? CommentAt(SyntaxNode root, TextSpan span)
        => root.FindTrivia(span.Start) is var trivia && trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)
            && trivia.Span.Contains(span)
            ? trivia
            : root.FindTrivia(Math.Max(0, span.Start - 1)) is var before && span.IsEmpty && before.Span.End == span.Start
                && before.IsKind(SyntaxKind.SingleLineCommentTrivia) ? before
            : null;

    private static string TextOf(SyntaxTrivia comment) => comment.ToString().Substring(2);

    /// <summary>Determines whether only white space precedes the comment on its line.</summary>
    private static bool IsAlone(SyntaxTrivia comment, SourceText source)
    {
        var line = source.Lines.GetLineFromPosition(comment.SpanStart);
        return string.IsNullOrWhiteSpace(source.ToString(TextSpan.FromBounds(line.Start, comment.SpanStart)));
    }

    /// <summary>Joins the calls on one line, or on one line for each call.</summary>
    private static string Chain(string before, IReadOnlyList<string> calls, string after, int place, SourceText source)
    {
        var indent = IndentAt(place, source);
        var column = place - source.Lines.GetLineFromPosition(place).Start;
        var line = before + string.Concat(calls) + after;
        return column + line.Length <= Width ? line : before + string.Join($"{NewLineOf(source)}{indent}    ", calls) + after;
    }

    private static string IndentAt(int place, SourceText source)
    {
        var line = source.Lines.GetLineFromPosition(place).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
