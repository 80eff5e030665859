namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>Reads the web address of a page.</summary>
internal static class WebAddress
{
    private const string Scheme = "https://";

    /// <summary>Finds the address in a text, without its query and fragment.</summary>
    /// <returns>The address; empty if there is none.</returns>
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

    /// <summary>
    /// Determines whether an address consists of a host and a path in common characters, so that parsing wouldn't change it.
    /// </summary>
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
