using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.CodeFixes.Edits;

/// <summary>
/// Names that stand for values which only people know. They name nothing, so that the code can't compile with them.
/// </summary>
internal static class PlaceholderName
{
    /// <param name="parameter">The cmdlet's parameter that gets the value.</param>
    /// <param name="model">The semantic model.</param>
    /// <param name="position">Where the name is to be used.</param>
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
