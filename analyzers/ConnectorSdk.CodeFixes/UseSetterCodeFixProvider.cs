using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Repairs;
using ConnectorSdk.CodeFixes.Chains;
using ConnectorSdk.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes;

/// <summary>Replaces <c>WithParameter</c> with the <c>With</c> method of a documented parameter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseSetterCodeFixProvider))]
[Shared]
public sealed class UseSetterCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string UseKey = "UseSetter";

    /// <summary>Initializes a new instance of the <see cref="UseSetterCodeFixProvider"/> class.</summary>
    public UseSetterCodeFixProvider()
        : base(decides: false, Descriptors.DocumentedByNameId)
    {
    }

    private protected override IEnumerable<(string Title, string Key)> Offers(FixedDocument source, Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(FixProperties.Setter, out var setter) ? [($"Use {setter}", UseKey)] : [];

    private protected override void Fix(
        TextEdits edits, FixedDocument source, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (ChainedCall.Find(source.Root, diagnostic.Location.SourceSpan) is { } call && NameOf(call) is { } name)
            {
                var list = call.ArgumentList;
                var argument = diagnostic.Properties.TryGetValue(FixProperties.SetterArgument, out var known) ? known : null;
                edits.Replace(name.Span, diagnostic.Properties[FixProperties.Setter]!);
                var (start, end) = (list.OpenParenToken.Span.End, list.CloseParenToken.SpanStart);
                if (argument is null)
                {
                    edits.Replace(TextSpan.FromBounds(start, end), "");
                }
                else if (argument.Length > 0)
                {
                    edits.Replace(TextSpan.FromBounds(start, end), "", argument, "");
                }
                else
                {
                    var value = ValueOf(list).Span;
                    edits.Replace(TextSpan.FromBounds(start, value.Start), "");
                    edits.Replace(TextSpan.FromBounds(value.End, end), "");
                }
            }
        }
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call)
        => call.Expression as SimpleNameSyntax ?? ChainedCall.NameOf(call);

    /// <summary>Gets the value, which is the second argument unless it is named.</summary>
    private static ExpressionSyntax ValueOf(ArgumentListSyntax list)
        => (list.Arguments.FirstOrDefault(one => one.NameColon?.Name.Identifier.ValueText == "value")
            ?? list.Arguments[1]).Expression;
}
