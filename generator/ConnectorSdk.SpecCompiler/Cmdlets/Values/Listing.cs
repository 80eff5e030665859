using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Values;

/// <summary>
/// An enumeration in a sentence. <paramref name="Target"/> is "this" or "the X" if the sentence names the parameter. If
/// <paramref name="IsChoice"/> is true, the items follow "either" or "one of", and may be plain words.
/// </summary>
internal sealed record Listing(string? Target, bool IsChoice, string Items)
{
    private static readonly string[] _valid = [.. ValueWords.Adjectives.Select(word => word + " ")];
    private static readonly string[] _verbs = [" are", " is", " can be"];
    private static readonly string[] _choices = ["either ", "one of "];
    private static readonly string[] _anyChoices = ["either ", "one of ", "any one of "];
    private static readonly string[] _parameters = [" parameter", " switch"];
    private static readonly string[] _things = [" parameter ", " value ", " setting ", " property "];
    private static readonly string[] _subjects = ["the value ", "value ", "it "];
    private static readonly string[] _modals = ["must be ", "can be "];

    /// <summary>Matches sentences such as "Valid values for this parameter are Red and Blue".</summary>
    /// <returns>The enumeration, or null for any other sentence.</returns>
    public static Listing? AtStart(string sentence)
    {
        var cursor = new TextCursor(sentence.AsSpan());
        cursor.Take("the ");
        cursor.TakeAny(_valid);
        if (!cursor.TakeAny(ValueWords.NounStems))
        {
            return null;
        }

        cursor.Take("s");
        string? target = null;
        if (cursor.Take(" for ") && ((target = ReadTarget(ref cursor)) is null || !cursor.TakeAny(_parameters)))
        {
            return null;
        }

        if (!cursor.TakeAny(_verbs))
        {
            return null;
        }

        cursor.Take(" as follows");
        cursor.Take(":");
        if (!cursor.Take(" "))
        {
            return null;
        }

        var isChoice = cursor.TakeAny(_choices);
        return cursor.Rest.IsEmpty ? null : new Listing(target, isChoice, cursor.Rest.ToString());
    }

    /// <summary>Matches sentences such as "It must be either Red or Blue" or "One of `red`, `blue`".</summary>
    /// <returns>The enumeration, or null for any other sentence.</returns>
    public static Listing? OfChoice(string sentence)
    {
        var cursor = new TextCursor(sentence.AsSpan());
        string? target = null;
        if (!cursor.TakeAny(_subjects))
        {
            var start = cursor;
            if ((target = ReadTarget(ref cursor)) is not null && !cursor.TakeAny(_things))
            {
                target = null;
                cursor = start;
            }
        }

        if (cursor.TakeAny(_modals))
        {
            cursor.Take("set to ");
        }
        else
        {
            cursor.Take("is ");
        }

        return cursor.TakeAny(_anyChoices)
            && cursor.Rest is ['`' or '"' or '\'' or '$' or (>= 'A' and <= 'Z') or (>= '0' and <= '9'), ..]
            ? new Listing(target, true, cursor.Rest.ToString())
            : null;
    }

    /// <summary>Reads "this" or "the X". The cursor may have moved if the result is null.</summary>
    private static string? ReadTarget(ref TextCursor cursor)
        => cursor.Take("this") ? "this"
            : cursor.Take("the ") && cursor.TakeWord() is { IsEmpty: false } name ? "the " + name.ToString()
            : null;
}
