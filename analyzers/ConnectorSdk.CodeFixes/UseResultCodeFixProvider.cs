using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.CodeFixes.Chains;
using ConnectorSdk.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Assigns the result of <c>Build()</c> or <c>Validate()</c> to a variable, or explicitly discards the result of <c>Build()</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseResultCodeFixProvider))]
[Shared]
public sealed class UseResultCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The equivalence key of the fix that declares a variable.</summary>
    public const string AssignKey = "AssignResult";

    /// <summary>The equivalence key of the fix that discards the result.</summary>
    public const string DiscardKey = "DiscardResult";

    /// <summary>Initializes a new instance of the <see cref="UseResultCodeFixProvider"/> class.</summary>
    public UseResultCodeFixProvider()
        : base(decides: true, Descriptors.ResultDroppedId)
    {
    }

    private protected override IEnumerable<(string Title, string Key)> Offers(FixedDocument source, Diagnostic diagnostic)
    {
        if (StatementOf(source, diagnostic) is not var (statement, isBuild))
        {
            yield break;
        }

        if (FreeName.CanDeclareAt(statement))
        {
            yield return ($"Assign the result to '{NameFor(statement, isBuild)}'", AssignKey);
        }

        if (isBuild && source.Model.LookupSymbols(statement.SpanStart, name: "_").IsEmpty)
        {
            yield return ("Assign the result to a discard", DiscardKey);
        }
    }

    private protected override void Fix(
        TextEdits edits, FixedDocument source, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (StatementOf(source, diagnostic) is var (statement, isBuild))
            {
                edits.Replace(
                    new TextSpan(statement.SpanStart, 0),
                    key == DiscardKey ? "_ = " : $"var {NameFor(statement, isBuild)} = ");
            }
        }
    }

    private static (ExpressionStatementSyntax Statement, bool IsBuild)? StatementOf(FixedDocument source, Diagnostic diagnostic)
        => ChainedCall.Find(source.Root, diagnostic.Location.SourceSpan) is { Parent: ExpressionStatementSyntax statement } call
            ? (statement, ChainedCall.NameOf(call)?.Identifier.ValueText == BuilderCall.Build)
            : null;

    private static string NameFor(StatementSyntax statement, bool isBuild)
        => FreeName.For(isBuild ? "command" : "violations", statement);
}
