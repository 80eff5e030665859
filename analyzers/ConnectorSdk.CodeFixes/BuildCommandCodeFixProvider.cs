using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.CodeFixes.Chains;
using ConnectorSdk.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes;

/// <summary>Builds the command of an unused builder at the last call on the builder.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BuildCommandCodeFixProvider))]
[Shared]
public sealed class BuildCommandCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string BuildKey = "BuildCommand";

    private const string Call = $".{BuilderCall.Build}()";

    /// <summary>Initializes a new instance of the <see cref="BuildCommandCodeFixProvider"/> class.</summary>
    public BuildCommandCodeFixProvider()
        : base(decides: true, Descriptors.NeverBuiltId)
    {
    }

    private protected override IEnumerable<(string Title, string Key)> Offers(FixedDocument source, Diagnostic diagnostic)
        => TryFix(new TextEdits(), source, diagnostic) ? [("Build the command", BuildKey)] : [];

    private protected override void Fix(
        TextEdits edits, FixedDocument source, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        foreach (var diagnostic in diagnostics)
        {
            TryFix(edits, source, diagnostic);
        }
    }

    private static bool TryFix(TextEdits edits, FixedDocument source, Diagnostic diagnostic)
    {
        if (ChainedCall.Find(source.Root, diagnostic.Location.SourceSpan) is not { } chain)
        {
            return false;
        }

        while (chain.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
        {
            chain = next;
        }

        switch (chain.Parent)
        {
            case ExpressionStatementSyntax statement when FreeName.CanDeclareAt(statement):
                edits.Replace(new TextSpan(statement.SpanStart, 0), $"var {FreeName.For("command", statement)} = ");
                CallAppender.Append(edits, chain, source.Text, BuilderCall.Build, "");
                return true;
            case EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration } variable,
            } when LastUse(variable, declaration) is { } last:
                Insert(edits, source.Text, last, variable.Identifier.ToString(), FreeName.For("command", declaration));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Gets the last statement in the same block as the declaration that names the variable.</summary>
    private static StatementSyntax? LastUse(VariableDeclaratorSyntax variable, LocalDeclarationStatementSyntax declaration)
    {
        var last = declaration.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        return last.LastOrDefault(statement => statement == declaration || statement.DescendantTokens().Any(token
            => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == variable.Identifier.ValueText));
    }

    private static void Insert(TextEdits edits, SourceText text, StatementSyntax last, string variable, string command)
    {
        var statement = $"var {command} = {variable}{Call};";
        var line = text.Lines.GetLineFromPosition(last.Span.End);
        if (ChainedCall.IndentationOf(last.GetFirstToken(), text) is { } indentation
            && ChainedCall.RestOfLine(last, text) is ("", _))
        {
            var lineEnd = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            edits.Replace(new TextSpan(line.End, 0), lineEnd + indentation + statement);
        }
        else
        {
            edits.Replace(new TextSpan(last.Span.End, 0), " " + statement);
        }
    }
}
