namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <content>Links, and addresses in angle brackets.</content>
internal sealed partial class PlainTextReader
{
    /// <summary>Characters that the text of a plain link can't contain.</summary>
    private static readonly char[] _marksInLinks = ['\n', '\\', '`', '*', '_', '[', '<', '&', ']'];

    /// <summary>Reads the text of a link. Brackets that aren't part of a link are kept.</summary>
    private int ReadLink(int i)
    {
        if (!MayBeginLink(i))
        {
            return i + 1;
        }

        if (i > _range.Start && this[i - 1] == '!')
        {
            return -1;
        }

        var close = i;
        do
        {
            close = _range.Text.IndexOfAny(_marksInLinks, close + 1, _range.End - close - 1);
        }
        while (close >= 0 && ((this[close] == '&' && IsPlainAmpersand(close)) || IsInWord(close)));

        if (close < 0)
        {
            return i + 1;
        }

        if (this[close] != ']')
        {
            return -1;
        }

        if (close + 1 == _range.End || this[close + 1] is not ('(' or '[' or ':'))
        {
            return close + 1;
        }

        var target = close + 2;
        var end = LinkTarget.End(_range, target);
        if (this[close + 1] != '(' || end <= target || close == i + 1 || this[i + 1] == ' ' || this[close - 1] == ' ')
        {
            return -1;
        }

        _prose.CopyTo(i);
        _prose.Skip(i + 1);
        var start = _prose.Length;
        _prose.CopyTo(close);
        _prose.AddLink(start, _range.Text.Substring(target, end - target));
        _prose.Skip(end + 1);
        return end + 1;
    }

    /// <summary>Returns false if no bracket from a place on is followed by the target or the label of a link.</summary>
    private bool MayBeginLink(int i)
    {
        var close = i;
        do
        {
            close = _range.Text.IndexOf(']', close + 1, _range.End - close - 1);
        }
        while (close >= 0 && (close + 1 == _range.End || this[close + 1] is not ('(' or '[' or ':')));

        return close >= 0;
    }

    /// <summary>Reads an address in angle brackets.</summary>
    private int ReadAddress(int i)
    {
        var start = i + 1;
        var end = LinkTarget.EndOfAddress(_range, start);
        if (end < 0)
        {
            return -1;
        }

        _prose.CopyTo(i);
        _prose.Skip(start);
        _prose.CopyTo(end);
        _prose.Skip(end + 1);
        return end + 1;
    }

    /// <summary>
    /// Determines whether an underscore is between letters or digits. Such an underscore is never emphasis: about_Functions.
    /// </summary>
    private bool IsInWord(int i)
        => this[i] == '_' && i + 1 < _range.End && char.IsLetterOrDigit(this[i - 1]) && char.IsLetterOrDigit(this[i + 1]);
}
