using System.Globalization;
using System.Text.RegularExpressions;

namespace ConnectorSdk.Cli.Differences.Api;

/// <summary>
/// Reads the public declarations in the code of a noun. It reads the generated text, so that it always matches the emitter. The
/// emitter writes each declaration on one line, and the indentation shows the containing declaration.
/// </summary>
internal sealed partial class ApiReader
{
    /// <summary>The namespace of the code that is compared.</summary>
    public const string Namespace = "_";

    private const string Public = "public ";
    private const string Hiding = "new ";
    private const string SelfType = "TBuilder";

    private readonly List<ApiMember> _members = [];
    private readonly Dictionary<string, List<string>> _shared = new(StringComparer.Ordinal);
    private string _noun = "";
    private string _container = "";
    private bool _isEnum;
    private int _enumMembers;

    private ApiReader()
    {
    }

    public static IReadOnlyList<ApiMember> Read(string code)
    {
        var reader = new ApiReader();
        foreach (var line in code.Split('\n'))
        {
            reader.ReadLine(line);
        }

        return reader._members;
    }

    private void ReadLine(string line)
    {
        var text = line.TrimStart(' ');
        switch (line.Length - text.Length)
        {
            case 4 when text.StartsWith(Public, StringComparison.Ordinal):
                _noun = text[(text.LastIndexOf(' ') + 1)..];
                AddType(_noun, $"class {_noun}");
                break;
            case 8 when text.StartsWith(Public, StringComparison.Ordinal):
                ReadMemberOfNoun(text[Public.Length..]);
                break;
            case 8 when text == "}":
                _isEnum = false;
                break;
            case 12 when _isEnum && text[0] is not ('/' or '['):
                AddEnumMember(text.TrimEnd(','));
                break;
            case 12 when text.StartsWith(Public, StringComparison.Ordinal):
                ReadMemberOfClass(text[Public.Length..]);
                break;
        }
    }

    private void ReadMemberOfNoun(string text)
    {
        _isEnum = text.StartsWith("enum ", StringComparison.Ordinal);
        if (text.StartsWith("static ", StringComparison.Ordinal))
        {
            AddMethod(_noun, text["static ".Length..]);
        }
        else if (_isEnum)
        {
            _container = $"{_noun}.{text["enum ".Length..]}";
            _enumMembers = 0;
            AddType(_container, $"enum {_container}");
        }
        else
        {
            ReadBuilder(text);
        }
    }

    /// <summary>A builder inherits the methods of the class that it shares with the builders of other parameter sets.</summary>
    private void ReadBuilder(string text)
    {
        var name = Builder().Match(text);
        _container = $"{_noun}.{name.Groups["name"].Value}";
        AddType(_container, $"class {_container}");
        if (text.StartsWith("abstract ", StringComparison.Ordinal))
        {
            _shared[_container] = [];
        }
        else if (_shared.TryGetValue($"{_noun}.{name.Groups["base"].Value}<{SelfType}>", out var methods))
        {
            foreach (var method in methods)
            {
                AddMethod(_container, name.Groups["name"].Value + method[SelfType.Length..]);
            }
        }
    }

    /// <summary>Constructors are skipped, because they are added and removed with their class.</summary>
    private void ReadMemberOfClass(string text)
    {
        var method = text.StartsWith(Hiding, StringComparison.Ordinal) ? text[Hiding.Length..] : text;
        if (method.Contains(" : base(", StringComparison.Ordinal))
        {
            return;
        }

        var end = method.IndexOf(" => ", StringComparison.Ordinal);
        method = end < 0 ? method : method[..end];
        if (!method.Contains('(', StringComparison.Ordinal))
        {
            AddProperty(method);
            return;
        }

        if (_shared.TryGetValue(_container, out var shared))
        {
            shared.Add(method);
        }

        AddMethod(_container, method);
    }

    private void AddType(string name, string text)
        => _members.Add(new ApiMember(name, name, text) { SourceKeys = [name], BinaryKey = text });

    /// <summary>The number of an enum member is its position, and compiled code contains the number.</summary>
    private void AddEnumMember(string name)
    {
        var number = (_enumMembers++).ToString(CultureInfo.InvariantCulture);
        _members.Add(new ApiMember(_container, name, $"{_container}.{name}")
        {
            SourceKeys = [$"{_container}.{name}"],
            BinaryKey = $"{_container}.{name} = {number}",
            IsValue = true,
        });
    }

    private void AddProperty(string declaration)
    {
        var text = Qualifier().Replace(declaration, "");
        var space = text.LastIndexOf(' ');
        var name = text[(space + 1)..];
        var key = $"{text[..space]} {_container}.{name}";
        _members.Add(new ApiMember(_container, name, $"{_container}.{name}") { SourceKeys = [key], BinaryKey = key });
    }

    /// <summary>An argument with a default value can also be omitted.</summary>
    private void AddMethod(string container, string declaration)
    {
        var text = Qualifier().Replace(declaration, "");
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var (start, arguments) = (text[..open], text[(open + 1)..text.LastIndexOf(')')]);
        var space = start.LastIndexOf(' ');
        var (type, name) = (start[..space], start[(space + 1)..]);
        var plain = DefaultValue().Replace(arguments, "").Replace("params ", "", StringComparison.Ordinal);
        var head = $"{type} {container}.{name}";
        _members.Add(new ApiMember(container, name.Split('<')[0], $"{container}.{name}({arguments})")
        {
            SourceKeys = plain.Length < arguments.Length && DefaultValue().IsMatch(arguments)
                ? [$"{head}({plain})", $"{head}()"]
                : [$"{head}({plain})"],
            BinaryKey = $"{head}({ArgumentName().Replace(plain, "")})",
        });
    }

    /// <summary>A nested type is written as in user code, such as <c>Lamp.Color</c>.</summary>
    [GeneratedRegex(@"global::(?:_\.|ConnectorSdk\.|System\.(?:Collections\.(?:Generic\.)?|Net\.|Security\.)?)?")]
    private static partial Regex Qualifier();

    [GeneratedRegex(@"class (?<name>\S+) : (?:global::ConnectorSdk\.)?(?<base>[^<\s]+)")]
    private static partial Regex Builder();

    [GeneratedRegex(" = [^,)]+")]
    private static partial Regex DefaultValue();

    [GeneratedRegex(@" @?\w+(?=,|$)")]
    private static partial Regex ArgumentName();
}
