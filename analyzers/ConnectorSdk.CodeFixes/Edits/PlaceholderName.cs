using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.CodeFixes.Edits;

/// <summary>
/// Creates placeholders for values that the user has to enter. They are undefined names, so that the code doesn't compile.
/// </summary>
internal static class PlaceholderName
{
    /// <param name="parameter">The cmdlet parameter.</param>
    /// <param name="model">The semantic model.</param>
    /// <param name="position">The position of the placeholder.</param>
    public static string For(string parameter, SemanticModel model, int position)
    {
        var name = char.ToLowerInvariant(parameter[0]) + parameter.Substring(1);
        while (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
            || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            || !model.LookupSymbols(position, name: name).IsEmpty)
        {
            name += "Value";
        }

        return name;
    }
}
