using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Values;

/// <summary>
/// Finds values in the text that combine a listed value with another part, such as "EQ,IPv4" or a path after the name of its
/// root. Then the list doesn't contain whole values.
/// </summary>
internal static class JoinedValues
{
    private static readonly char[] _quotes = ['"', '`'];
    private static readonly char[] _joints = ['\\', ',', '|', ';'];

    public static bool AreIn(Section section, ValueList list)
        => (section.Holds("\"") || section.Holds("`"))
            && Array.Exists(section.Sentences, sentence
                => sentence.Text != list.Quote && Quoted(sentence).Any(text => IsJoined(text, list)));

    private static IEnumerable<string> Quoted(Sentence sentence)
    {
        var text = sentence.Text;
        for (var open = text.IndexOfAny(_quotes); open >= 0 && open + 1 < text.Length; open = text.IndexOfAny(_quotes, open + 1))
        {
            var close = text.IndexOf(text[open], open + 1);
            if (close < 0)
            {
                yield break;
            }

            yield return text.Substring(open + 1, close - open - 1);
            open = close;
        }
    }

    private static bool IsJoined(string text, ValueList list)
    {
        if (text.IndexOfAny(_joints) <= 0 || text.IndexOf('<') >= 0)
        {
            return false;
        }

        var parts = text.Split(_joints).Select(part => part.Trim(' ', '"', '\'')).Where(part => part.Length > 0).ToList();
        return parts.Count > 1 && parts.Exists(part => IsListed(part, list)) && parts.Exists(part => !IsListed(part, list));
    }

    private static bool IsListed(string part, ValueList list) => list.Values.Any(value => SameValue.Are(value.Text, part));
}
