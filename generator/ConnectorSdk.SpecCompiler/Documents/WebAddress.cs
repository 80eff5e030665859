namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>Reads the address of a page.</summary>
internal static class WebAddress
{
    private const string Scheme = "https://";

    /// <summary>The address in a text, without a query and a fragment; empty where there is none.</summary>
    public static string Read(string text)
    {
        if (text.IndexOf("http", StringComparison.OrdinalIgnoreCase) is not (>= 0 and var start))
        {
            return "";
        }

        var address = text.Substring(start);
        return IsPlain(address.AsSpan()) ? address
            : Uri.TryCreate(address, UriKind.Absolute, out var read) ? read.GetLeftPart(UriPartial.Path)
            : "";
    }

    /// <summary>True for a host and a path in the characters that most have: reading it changes nothing.</summary>
    private static bool IsPlain(ReadOnlySpan<char> address)
    {
        if (!address.StartsWith(Scheme.AsSpan()) || address.IndexOf("/.".AsSpan()) >= 0)
        {
            return false;
        }

        var (hasPath, before) = (false, '/');
        foreach (var c in address.Slice(Scheme.Length))
        {
            var isPlain = c is >= 'a' and <= 'z'
                || (hasPath
                    ? c is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' or '/'
                    : c is '.' or '/' && before is >= 'a' and <= 'z');
            if (!isPlain)
            {
                return false;
            }

            hasPath |= c == '/';
            before = c;
        }

        return hasPath;
    }
}
