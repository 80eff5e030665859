using System.Runtime.CompilerServices;
using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>
/// Finds the calls in a file that may be builder calls, by their names alone. No code is bound, because binding a body again is
/// most of the cost of an analyzer.
/// </summary>
internal static class CandidateCalls
{
    // The syntax tree of a file stays the same object until the file is edited.
    private static readonly ConditionalWeakTable<SyntaxTree, InvocationExpressionSyntax[]> _known = new();

    /// <summary>Gets the calls in the order of the source.</summary>
    public static IReadOnlyList<InvocationExpressionSyntax> In(SyntaxTree tree, CancellationToken cancellation)
        => _known.TryGetValue(tree, out var calls) ? calls : _known.GetValue(tree, _ => Find(tree, cancellation));

    /// <summary>Gets the name of a method that is called on an object, or an empty string for another call.</summary>
    public static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>Gets the name of the called method, with or without an object.</summary>
    public static string MethodNameOf(InvocationExpressionSyntax call)
        => call.Expression is SimpleNameSyntax name ? name.Identifier.ValueText : NameOf(call);

    private static InvocationExpressionSyntax[] Find(SyntaxTree tree, CancellationToken cancellation)
    {
        // Most files contain none of the names.
        var text = tree.GetText(cancellation).ToString();
        return MayHold(text, ".With") || MayHold(text, ".Build") || MayHold(text, ".Validate")
            || MayHold(text, "." + BuilderCall.Invoke) || MayHold(text, "." + BuilderCall.Stream)
            ? [.. tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsCandidate)]
            : [];
    }

    private static bool MayHold(string text, string name) => text.IndexOf(name, StringComparison.Ordinal) >= 0;

    private static bool IsCandidate(InvocationExpressionSyntax call)
    {
        var name = NameOf(call);
        return BuilderCall.IsCheckName(name) || BuilderCall.IsSetterName(name);
    }
}
