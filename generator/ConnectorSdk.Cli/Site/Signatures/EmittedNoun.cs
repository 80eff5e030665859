using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Site.Signatures;

/// <summary>
/// The public members in the class of a noun. They are read from the generated code, so that pages show exactly these members.
/// </summary>
internal sealed class EmittedNoun
{
    /// <summary>The namespace of the builders in the package.</summary>
    private const string Namespace = "ConnectorSdk";

    private const string Method = "public ", Entry = "public static ", Where = "where ", Body = " => ";
    private const string Enum = "public enum ", Sealed = "public sealed class ", Abstract = "public abstract class ";

    /// <summary>Longer namespaces come first. Without them, a type name is the same as in code with the usual imports.</summary>
    private static readonly string[] _namespaces =
    [
        "global::System.Collections.Generic.", "global::System.Collections.", "global::System.Security.", "global::System.Net.",
        "global::System.", $"global::{Namespace}.",
    ];

    private readonly Dictionary<string, List<EmittedMember>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _enums = new(StringComparer.Ordinal);

    private EmittedNoun(string name) => Name = name;

    /// <summary>The name of the class.</summary>
    public string Name { get; }

    public IReadOnlyDictionary<string, EmittedEnum> Enums { get; private set; } = new Dictionary<string, EmittedEnum>();

    /// <param name="builders">The cmdlets of the noun, in the order of the code.</param>
    public static EmittedNoun Read(IReadOnlyList<BuilderModel> builders)
    {
        var noun = new EmittedNoun(builders[0].Noun);
        noun.ReadCode(NounEmitter.Emit(builders, new EmitOptions(Namespace, Nullable: true, IsPublic: true)));
        noun.Enums = EnumDeclaration.Merge(builders.SelectMany(builder => builder.Enums))
            .ToDictionary(declaration => declaration.Name, noun.EnumOf, StringComparer.Ordinal);
        return noun;
    }

    /// <summary>Gets the methods of a builder, or the entry methods if the name is empty.</summary>
    public IReadOnlyList<EmittedMember> MembersOf(string type) => _members.TryGetValue(type, out var members) ? members : [];

    private void ReadCode(string code)
    {
        var type = "";
        var isTable = false;
        var isEnum = false;
        foreach (var raw in code.Split('\n'))
        {
            // A table is a literal with several lines, in which quotation marks are doubled.
            var isEdge = raw.Count(c => c == '"') % 2 == 1;
            var wasTable = isTable;
            isTable ^= isEdge && (isTable || raw.TrimStart().StartsWith('['));
            if (wasTable || isTable)
            {
                continue;
            }

            var line = raw.Trim();
            if (line.StartsWith(Enum, StringComparison.Ordinal))
            {
                (type, isEnum) = (line[Enum.Length..], true);
                _enums.Add(type, []);
            }
            else if (NameOfClass(line) is { } name)
            {
                (type, isEnum) = (name, false);
            }
            else if (isEnum && line.Length > 1 && line[^1] == ',' && IsAt(raw, 12))
            {
                _enums[type].Add(line[..^1]);
            }
            else if (raw == "        }")
            {
                (type, isEnum) = ("", false);
            }
            else
            {
                ReadMethod(type, line);
            }
        }
    }

    private void ReadMethod(string type, string line)
    {
        if (line.StartsWith(Where, StringComparison.Ordinal) && _members.TryGetValue(type, out var members) && members.Count > 0
            && !members[^1].Declaration.Contains(Where, StringComparison.Ordinal))
        {
            members[^1] = members[^1] with { Declaration = $"{members[^1].Declaration}\n    {Short(line)}" };
        }
        else if (line.StartsWith(type.Length == 0 ? Entry : Method, StringComparison.Ordinal)
            && line.IndexOf('(', StringComparison.Ordinal) is > 0 and var end)
        {
            var declared = line.IndexOf(Body, StringComparison.Ordinal) is > 0 and var body ? line[..body] : line;
            var name = line[..end];
            name = name[(name.LastIndexOf(' ') + 1)..].Split('<')[0];
            if (!_members.TryGetValue(type, out var list))
            {
                _members.Add(type, list = []);
            }

            var limit = declared.IndexOf(" " + Where, StringComparison.Ordinal);
            list.Add(new EmittedMember(name, Short(limit < 0 ? declared : $"{declared[..limit]}\n   {declared[limit..]}")));
        }
    }

    private EmittedEnum EnumOf(EnumDeclaration declaration)
    {
        var members = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var names = _enums.TryGetValue(declaration.Name, out var found) ? found : [];
        foreach (var (value, name) in declaration.Values.Zip(names))
        {
            members.TryAdd(value.Text, name);
        }

        return new EmittedEnum(declaration.Name, members);
    }

    private static string? NameOfClass(string line)
    {
        var start = line.StartsWith(Sealed, StringComparison.Ordinal) ? Sealed.Length
            : line.StartsWith(Abstract, StringComparison.Ordinal) ? Abstract.Length
            : 0;
        return start == 0 ? null : line[start..].Split('<', ' ')[0];
    }

    private static bool IsAt(string line, int column) => line.Length > column && line.AsSpan(0, column).Trim(' ').IsEmpty;

    private static string Short(string declaration)
        => _namespaces.Aggregate(declaration, (text, space) => text.Replace(space, "", StringComparison.Ordinal));
}
