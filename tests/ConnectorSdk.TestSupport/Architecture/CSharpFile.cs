using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.TestSupport;

/// <summary>A file of C# in a project.</summary>
public sealed class CSharpFile
{
    /// <summary>What the code of the SDK asks for.</summary>
    private static readonly CSharpParseOptions _options = new(
        LanguageVersion.Latest, preprocessorSymbols: ["NET", "CONNECTORSDK_RUNTIME"]);

    private readonly CompilationUnitSyntax _root;
    private readonly string[] _lines;

    /// <param name="path">The path relative to the project, with forward slashes.</param>
    /// <param name="text">The text.</param>
    public CSharpFile(string path, string text)
    {
        Path = path;
        _lines = text.Split('\n');
        _root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text, _options).GetRoot();
    }

    /// <summary>The path relative to the project, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The files of a project or of a folder, except those that are generated.</summary>
    /// <param name="folder">The path in the repository.</param>
    public static IEnumerable<CSharpFile> In(string folder)
    {
        var root = System.IO.Path.Combine(RepositoryRoot, folder);
        return from file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
               let path = System.IO.Path.GetRelativePath(root, file).Replace(System.IO.Path.DirectorySeparatorChar, '/')
               where !path.Split('/').Any(part => part is "obj" or "bin")
               orderby path
               select new CSharpFile(path, File.ReadAllText(file));
    }

    /// <summary>The text of a file of the repository, of any language.</summary>
    /// <param name="path">The path in the repository.</param>
    public static string ReadRepositoryFile(string path) => File.ReadAllText(System.IO.Path.Combine(RepositoryRoot, path));

    /// <summary>
    /// The folders with projects or files in a folder, as paths in the repository. The output that a renamed project
    /// leaves behind doesn't count.
    /// </summary>
    /// <param name="folder">The path in the repository.</param>
    public static IEnumerable<string> FoldersIn(string folder)
        => Directory.EnumerateDirectories(System.IO.Path.Combine(RepositoryRoot, folder))
            .Where(path => Directory.EnumerateFileSystemEntries(path)
                .Any(entry => System.IO.Path.GetFileName(entry) is not ("bin" or "obj")))
            .Select(path => $"{folder}/{System.IO.Path.GetFileName(path)}");

    /// <summary>How many lines the file has.</summary>
    public int LineCount => _lines.Length - (_lines[^1].Length == 0 ? 1 : 0);

    /// <summary>The folder as a namespace relative to that of the project; empty for the project's own folder.</summary>
    public string Folder => (System.IO.Path.GetDirectoryName(Path) ?? "").Replace(System.IO.Path.DirectorySeparatorChar, '.');

    /// <summary>The namespaces that the types of the file are in.</summary>
    public IEnumerable<string> Namespaces => _root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        .Select(space => space.Name.ToString());

    /// <summary>The namespaces that the file imports.</summary>
    public IEnumerable<string> Imports => _root.DescendantNodes().OfType<UsingDirectiveSyntax>()
        .Where(directive => directive.Alias is null)
        .Select(directive => directive.Name!.ToString());

    /// <summary>The full names of the types, as reflection has them. A nested type isn't among them.</summary>
    public IEnumerable<string> Types => TopLevelTypes.Select(FullName);

    /// <summary>
    /// The types that nobody finds by the name of the file: all but the one that has it, its kinds, which are derived from it,
    /// and the statements that a program starts with.
    /// </summary>
    public IEnumerable<string> HiddenTypes
    {
        get
        {
            var name = System.IO.Path.GetFileName(Path).Split('.')[0];
            return TopLevelTypes.Where(member => !Names(member).Contains(name)).Select(member => Names(member).First());
        }
    }

    /// <summary>The numbers of the lines that are longer than a limit.</summary>
    public IEnumerable<int> LinesOver(int length)
        => Enumerable.Range(1, _lines.Length).Where(number => _lines[number - 1].TrimEnd('\r').Length > length);

    /// <summary>The same, without the lines that exceed the limit inside a string, such as the program of a test.</summary>
    public IEnumerable<int> CodeLinesOver(int length)
        => LinesOver(length).Where(number => !IsInString(_root.SyntaxTree.GetText().Lines[number - 1].Start + length));

    /// <summary>
    /// The methods, accessors, and functions inside methods with more lines of statements than a number. Functions inside a
    /// method count by themselves, and a method that is one expression, such as a table of cases, doesn't count.
    /// </summary>
    /// <param name="lines">The number of lines.</param>
    public IEnumerable<string> MethodsOver(int lines) => _root.DescendantNodes()
        .Where(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax)
        .Where(node => node.ChildNodes().OfType<BlockSyntax>().Any(body
            => LinesOf(body) - body.Statements.OfType<LocalFunctionStatementSyntax>().Sum(LinesOf) > lines))
        .Select(node => node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            LocalFunctionStatementSyntax function => function.Identifier.Text,
            _ => node.Kind().ToString(),
        });

    private static int LinesOf(SyntaxNode node)
        => node.GetLocation().GetLineSpan() is var span ? span.EndLinePosition.Line - span.StartLinePosition.Line + 1 : 0;

    private bool IsInString(int position)
        => _root.FindToken(position) is var token && token.Span.Contains(position) && token.Kind() is
            SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken;

    private static string RepositoryRoot
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(System.IO.Path.Combine(folder.FullName, "ConnectorSdk.sln")))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("The tests don't run inside the repository.");
            }

            return folder.FullName;
        }
    }

    private IEnumerable<MemberDeclarationSyntax> TopLevelTypes => _root.DescendantNodes()
        .OfType<MemberDeclarationSyntax>()
        .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
            && member.Parent is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax);

    private static string FullName(MemberDeclarationSyntax member)
    {
        var space = member.Parent is BaseNamespaceDeclarationSyntax { Name: var parent } ? $"{parent}." : "";
        var parameters = member switch
        {
            TypeDeclarationSyntax type => type.TypeParameterList,
            DelegateDeclarationSyntax type => type.TypeParameterList,
            _ => null,
        };
        return $"{space}{Names(member).First()}{(parameters is null ? "" : $"`{parameters.Parameters.Count}")}";
    }

    /// <summary>The name of a type, and those of its bases without type arguments.</summary>
    private static IEnumerable<string> Names(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => (type.BaseList?.Types ?? default)
            .Select(one => one.Type is SimpleNameSyntax simple ? simple.Identifier.Text : one.Type.ToString())
            .Prepend(type.Identifier.Text),
        DelegateDeclarationSyntax type => [type.Identifier.Text],
        _ => [],
    };
}
