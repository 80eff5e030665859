using System.Collections.Immutable;
using System.Composition;
using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.CodeFixes.Chains;
using ConnectorSdk.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>Removes a call whose value a later call overwrites, or that has no effect because its argument is null.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveLostCallCodeFixProvider))]
[Shared]
public sealed class RemoveLostCallCodeFixProvider : DocumentCodeFixProvider
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string RemoveKey = "RemoveLostCall";

    /// <summary>Initializes a new instance of the <see cref="RemoveLostCallCodeFixProvider"/> class.</summary>
    public RemoveLostCallCodeFixProvider()
        : base(decides: false, Descriptors.SetTwiceId, Descriptors.NullArgumentId)
    {
    }

    private protected override IEnumerable<(string Title, string Key)> Offers(FixedDocument source, Diagnostic diagnostic)
        => CallOf(source.Root, diagnostic) is null
            ? []
            : [($"Remove .{source.Text.ToString(diagnostic.Location.SourceSpan)}", RemoveKey)];

    private protected override void Fix(
        TextEdits edits, FixedDocument source, ImmutableArray<Diagnostic> diagnostics, string? key)
    {
        var calls = diagnostics.Select(diagnostic => CallOf(source.Root, diagnostic)).OfType<InvocationExpressionSyntax>();
        CallRemoval.Remove(edits, new HashSet<InvocationExpressionSyntax>(calls), source.Text);
    }

    /// <summary>
    /// Gets the call of a diagnostic. Returns null if the call can't be removed or its arguments have side effects. In a loop, no
    /// other call overwrites the value, so the result is also null.
    /// </summary>
    private static InvocationExpressionSyntax? CallOf(SyntaxNode root, Diagnostic diagnostic)
        => (diagnostic.Id == Descriptors.NullArgumentId || diagnostic.AdditionalLocations.Count > 0)
            && ChainedCall.Find(root, diagnostic.Location.SourceSpan) is { } call
            && CallRemoval.IsRemovable(call)
            && !RemovedArguments.HaveEffects(call)
            ? call
            : null;
}
