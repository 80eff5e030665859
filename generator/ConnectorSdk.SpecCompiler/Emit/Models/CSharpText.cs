using System.Globalization;
using System.Text;
using ConnectorSdk.Rules.Tables;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>Converts any text of a document to C# names and literals.</summary>
internal static class CSharpText
{
    private static readonly HashSet<string> _keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
    };

    public static bool IsKeyword(string text) => _keywords.Contains(text);

    /// <summary>
    /// Converts text to a PascalCase identifier. Spaces and hyphens are removed, and the next letter is capitalized; other
    /// invalid characters become underscores.
    /// </summary>
    public static string Pascal(string text)
    {
        if (IsPascal(text))
        {
            return text;
        }

        var name = new StringBuilder();
        var raise = true;
        foreach (var c in text)
        {
            if (c is ' ' or '-')
            {
                raise = true;
            }
            else
            {
                name.Append(!(char.IsLetterOrDigit(c) || c == '_') ? '_' : raise ? char.ToUpperInvariant(c) : c);
                raise = false;
            }
        }

        return name.Length == 0 || char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    private static bool IsPascal(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return text.Length > 0 && !char.IsDigit(text[0]) && char.ToUpperInvariant(text[0]) == text[0];
    }

    /// <summary>
    /// Converts text to a camelCase identifier for a parameter. A leading abbreviation becomes lowercase as a whole (DNSRouting:
    /// dnsRouting). A trailing underscore avoids conflicts with fields, which start with an underscore.
    /// </summary>
    public static string Camel(string text)
    {
        var name = Pascal(text).ToCharArray();
        for (var i = 0;
            i < name.Length && char.IsUpper(name[i]) && (i == 0 || i + 1 == name.Length || !char.IsLower(name[i + 1]));
            i++)
        {
            name[i] = Lower(name[i]);
        }

        var camel = new string(name);
        return camel[0] == '_' ? camel + "_" : _keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>
    /// Converts to lowercase, except for letters that share a lowercase letter with another one, such as the Kelvin sign and K.
    /// </summary>
    public static char Lower(char c)
        => char.ToLowerInvariant(c) is var lower && char.ToUpperInvariant(lower) == c ? lower : c;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Creates a single-line string literal.</summary>
    public static string Literal(string text)
    {
        if (PlainText.Is(text, '"', '\\'))
        {
            return "\"" + text + "\"";
        }

        var literal = new StringBuilder("\"", text.Length + 16);
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (PlainText.IsInvisible(c))
            {
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(c);
            }
        }

        return literal.Append('"').ToString();
    }
}
