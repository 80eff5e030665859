using System.Reflection;
using System.Reflection.Emit;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// The flow goes one way, from the text of a document to C#, and each namespace knows only those before it. What a type names, in
/// members or in code, is read from the assembly.
/// </summary>
public sealed class ArchitectureTests
{
    private const string Root = "ConnectorSdk.SpecCompiler";
    private const int MostFiles = 20;

    private static readonly Assembly _assembly = typeof(SpecReader).Assembly;
    private static readonly Dictionary<short,
        OpCode> _opcodes = typeof(OpCodes).GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(opcode => opcode.Value);

    /// <summary>The namespaces in the order of the flow.</summary>
    private static readonly string[] _stages =
    [
        "Documents.Text", "Documents.Markdown", "Documents.Syntax", "Documents.Metadata", "Documents", "Documents.Errata", "Phrases",
        "Cmdlets.Types", "Cmdlets", "Statements", "Cmdlets.Values", "Cmdlets.Sets", "Cmdlets.Reading", "Binding", "Rules.Linking",
        "Rules", "Rules.Notation", "Rules.Gates", "Emit.Documentation", "Emit",
    ];

    /// <summary>Forms read conditions, and conditions are read by forms: the grammar is one namespace in several folders.</summary>
    private static readonly string[] _foldersOfRules = ["Clauses", "Grammar", "Lists", "Values"];

    public static TheoryData<string> Stages => [.. _stages];

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_uses_no_later_one(string stage)
    {
        var later = _stages.SkipWhile(name => name != stage).Skip(1).Select(name => $"{Root}.{name}").ToList();

        var uses = Types($"{Root}.{stage}").SelectMany(type => UsedBy(type), (type, used) => (Type: type.FullName,
            Used: used.FullName, used.Namespace))
            .Where(use => later.Contains(use.Namespace!));

        Assert.Empty(uses);
    }

    [Fact]
    public void Namespaces_follow_folders()
    {
        var folders = Folders().Select(folder => Path.GetRelativePath(SourceRoot, folder.Path).Replace(Path.DirectorySeparatorChar, '.'))
            .Where(folder => folder != ".")
            .Select(folder => _foldersOfRules.Contains(folder.Split('.')[^1]) && folder.StartsWith("Rules.", StringComparison.Ordinal)
                ? "Rules"
                : folder);

        Assert.Equal(_stages.Order(StringComparer.Ordinal), folders.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_folder_holds_more_files_than_one_can_overlook()
        => Assert.DoesNotContain(Folders(), folder => folder.Files > MostFiles);

    [Fact]
    public void The_shared_rule_model_uses_no_stage()
        => Assert.DoesNotContain(Types("ConnectorSdk.Rules").SelectMany(UsedBy), used => used.Namespace?.StartsWith(Root,
            StringComparison.Ordinal) == true);

    [Fact]
    public void Only_the_markdown_reader_knows_Markdig()
    {
        var users = _assembly.GetTypes().Where(type => UsedBy(type).Any(used => used.Namespace?.StartsWith("Markdig",
            StringComparison.Ordinal) == true));

        Assert.Equal(["MarkdownReader"], users.Select(type => Outermost(type).Name).Distinct());
    }

    [Fact]
    public void The_compiler_of_documents_does_not_reference_Roslyn()
        => Assert.DoesNotContain(_assembly.GetReferencedAssemblies(), name => name.Name!.StartsWith("Microsoft.CodeAnalysis",
            StringComparison.Ordinal));

    [Fact]
    public void Every_type_stands_in_a_stage_or_in_the_rule_model()
    {
        string[] known = [Root, "ConnectorSdk", "ConnectorSdk.Rules", .. _stages.Select(stage => $"{Root}.{stage}")];

        Assert.DoesNotContain(_assembly.GetTypes(), type => IsOurs(type) && !known.Contains(type.Namespace));
    }

    [Fact]
    public void A_method_that_uses_a_later_stage_only_in_its_body_would_be_found()
        => Assert.Contains(typeof(Documents.DocumentReader), UsedBy(typeof(SpecReader)));

    private static string SourceRoot
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!Directory.Exists(Path.Combine(folder.FullName, "generator", Root)))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("The tests don't run inside the repository.");
            }

            return Path.Combine(folder.FullName, "generator", Root);
        }
    }

    /// <summary>The folders of the project that hold source files.</summary>
    private static IEnumerable<(string Path, int Files)> Folders()
        => Directory.EnumerateFiles(SourceRoot, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetDirectoryName(file)!)
            .Where(folder => Path.GetRelativePath(SourceRoot, folder).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"))
            .GroupBy(folder => folder, (folder, files) => (folder, files.Count()));

    private static IEnumerable<Type> Types(string space) => _assembly.GetTypes().Where(type => type.Namespace == space);

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("ConnectorSdk", StringComparison.Ordinal) == true;

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    /// <summary>The types of a type's members, and those that the code of its methods names.</summary>
    private static IEnumerable<Type> UsedBy(Type type)
    {
        const BindingFlags All =
            BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic
            | BindingFlags.DeclaredOnly;
        var fields = type.GetFields(All).Select(field => field.FieldType);
        var methods = type.GetMembers(All).OfType<MethodBase>().SelectMany(
            method => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append(method is MethodInfo { ReturnType: var returned } ? returned : typeof(void))
            .Concat(NamedInBody(method)));
        return fields.Concat(methods).Append(type.BaseType ?? typeof(object)).SelectMany(Parts).Distinct();
    }

    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType ? Parts(type.GetElementType()!)
            : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
            : [type];

    /// <summary>The types of the locals, and those that the instructions name or whose members they name.</summary>
    private static IEnumerable<Type> NamedInBody(MethodBase method)
        => method.GetMethodBody() is not { } body ? []
            : body.LocalVariables.Select(local => local.LocalType)
                .Concat(Tokens(body.GetILAsByteArray()!).Select(token => Resolve(method, token)).OfType<Type>());

    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var i = 0; i < code.Length;)
        {
            var opcode = code[i] == 0xFE ? _opcodes[unchecked((short)(0xFE00 | code[++i]))] : _opcodes[code[i]];
            i++;
            if (opcode.OperandType is OperandType.InlineField or OperandType.InlineMethod
                or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(code, i);
            }

            i += opcode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                _ => 4,
            };
        }
    }

    private static Type? Resolve(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var member = method.Module.ResolveMember(token, typeArguments,
            method.IsGenericMethod ? method.GetGenericArguments() : null);
        return member as Type ?? member?.DeclaringType;
    }
}
