using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Repairs;
using ConnectorSdk.CodeFixes.Chains;
using ConnectorSdk.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes;

/// <summary>Replaces a call with a null argument, which has no effect, with a call that sends <c>$null</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SendNullCodeFixProvider))]
[Shared]
public sealed class SendNullCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string SendKey = "SendNull";

    /// <summary>Initializes a new instance of the <see cref="SendNullCodeFixProvider"/> class.</summary>
    public SendNullCodeFixProvider()
        : base(decides: true, Descriptors.NullArgumentId)
    {
    }

    private protected override IEnumerable<(string Title, string Key)> Offers(FixedDocument source, Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(FixProperties.Setter, out var method)
            ? [($"Send $null with .{method}({diagnostic.Properties[FixProperties.SetterArgument]})", SendKey)]
            : [];

    private protected override void Fix(
        TextEdits edits, FixedDocument source, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (ChainedCall.Find(source.Root, diagnostic.Location.SourceSpan) is { } call && ChainedCall.NameOf(call) is { } name)
            {
                var list = call.ArgumentList;
                edits.Replace(name.Span, diagnostic.Properties[FixProperties.Setter]!);
                edits.Replace(
                    TextSpan.FromBounds(list.OpenParenToken.Span.End, list.CloseParenToken.SpanStart),
                    diagnostic.Properties[FixProperties.SetterArgument]!);
            }
        }
    }
}
