using System.Runtime.CompilerServices;
using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>
/// The calls in a file that, by their names alone, may be calls of a builder. Nothing is bound to find them, because binding a
/// body once more than the compiler does is most of what an analyzer costs.
/// </summary>
internal static class CandidateCalls
{
    // A file is the same object for as long as nobody edits it.
    private static readonly ConditionalWeakTable<SyntaxTree, InvocationExpressionSyntax[]> _known = new();

    /// <summary>The calls in the order of the source.</summary>
    public static IReadOnlyList<InvocationExpressionSyntax> In(SyntaxTree tree, CancellationToken cancellation)
        => _known.TryGetValue(tree, out var calls) ? calls : _known.GetValue(tree, _ => Find(tree, cancellation));

    /// <summary>The name of the method that is called on an object; empty if it isn't called on one.</summary>
    public static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The name of the method that is called, on an object or without one.</summary>
    public static string MethodNameOf(InvocationExpressionSyntax call)
        => call.Expression is SimpleNameSyntax name ? name.Identifier.ValueText : NameOf(call);

    private static InvocationExpressionSyntax[] Find(SyntaxTree tree, CancellationToken cancellation)
    {
        // Most files are done with here.
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
