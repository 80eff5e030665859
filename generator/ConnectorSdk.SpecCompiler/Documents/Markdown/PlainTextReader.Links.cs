namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <content>Links, and addresses in angle brackets.</content>
internal sealed partial class PlainTextReader
{
    /// <summary>None of them may stand in the text of a link.</summary>
    private static readonly char[] _marksInLinks = ['\n', '\\', '`', '*', '_', '[', '<', '&', ']'];

    /// <summary>Of a link, the text. Brackets that are no link stay.</summary>
    private int ReadLink(int i)
    {
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

    /// <summary>Of an address in angle brackets, the address.</summary>
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

    /// <summary>True for an underscore between letters, which is never emphasis: about_Functions.</summary>
    private bool IsInWord(int i)
        => this[i] == '_' && i + 1 < _range.End && char.IsLetterOrDigit(this[i - 1]) && char.IsLetterOrDigit(this[i + 1]);
}
