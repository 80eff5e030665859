using ConnectorSdk.CodeFixes.Chains;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes.Edits;

/// <summary>Appends a method call to a call. The new call is on its own line if the existing call is.</summary>
internal static class CallAppender
{
    /// <param name="edits">The object that collects the changes.</param>
    /// <param name="call">The call.</param>
    /// <param name="text">The text of the document.</param>
    /// <param name="method">The name of the method.</param>
    /// <param name="argument">The argument with fully qualified names, or an empty string.</param>
    public static void Append(TextEdits edits, InvocationExpressionSyntax call, SourceText text, string method, string argument)
    {
        var (place, before, after) = (new TextSpan(call.Span.End, 0), $".{method}(", ")");
        if (ChainedCall.IndentationOf(ChainedCall.DotOf(call), text) is { } indentation)
        {
            before = LineBreakBefore(ChainedCall.DotOf(call).SpanStart, text) + indentation + before;
            var line = text.Lines.GetLineFromPosition(call.Span.End);
            if (ChainedCall.RestOfLine(call, text) is ("", _))
            {
                place = new TextSpan(line.End, 0);
            }
            else if (ChainedCall.RestOfLine(call, text) is ({ } closing, { } comment) && !string.IsNullOrWhiteSpace(comment))
            {
                // The comment belongs to the existing call.
                (place, before, after) = (TextSpan.FromBounds(call.Span.End, line.End), comment + before, after + closing);
            }
        }

        edits.Replace(place, before, argument, after);
    }

    /// <summary>Gets the line break at the end of the previous line.</summary>
    private static string LineBreakBefore(int position, SourceText text)
    {
        var line = text.Lines[text.Lines.GetLineFromPosition(position).LineNumber - 1];
        return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
    }
}
