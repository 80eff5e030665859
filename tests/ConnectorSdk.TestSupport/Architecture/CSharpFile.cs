using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.TestSupport;

/// <summary>A C# file of a project.</summary>
public sealed class CSharpFile
{
    /// <summary>The options that the code of the SDK requires.</summary>
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

    /// <summary>Gets the files of a project or a folder, except for generated files.</summary>
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

    /// <summary>Gets the text of a file of the repository, in any language.</summary>
    /// <param name="path">The path in the repository.</param>
    public static string ReadRepositoryFile(string path) => File.ReadAllText(System.IO.Path.Combine(RepositoryRoot, path));

    /// <summary>
    /// Gets the folders with projects or files in a folder, as paths in the repository. The leftover output of a renamed project
    /// is ignored.
    /// </summary>
    /// <param name="folder">The path in the repository.</param>
    public static IEnumerable<string> FoldersIn(string folder)
        => Directory.EnumerateDirectories(System.IO.Path.Combine(RepositoryRoot, folder))
            .Where(path => Directory.EnumerateFileSystemEntries(path)
                .Any(entry => System.IO.Path.GetFileName(entry) is not ("bin" or "obj")))
            .Select(path => $"{folder}/{System.IO.Path.GetFileName(path)}");

    /// <summary>The number of lines in the file.</summary>
    public int LineCount => _lines.Length - (_lines[^1].Length == 0 ? 1 : 0);

    /// <summary>The folder as a namespace relative to the project's namespace; empty for the project's own folder.</summary>
    public string Folder => (System.IO.Path.GetDirectoryName(Path) ?? "").Replace(System.IO.Path.DirectorySeparatorChar, '.');

    /// <summary>The namespaces of the types in the file.</summary>
    public IEnumerable<string> Namespaces => _root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        .Select(space => space.Name.ToString());

    /// <summary>The namespaces that the file imports.</summary>
    public IEnumerable<string> Imports => _root.DescendantNodes().OfType<UsingDirectiveSyntax>()
        .Where(directive => directive.Alias is null)
        .Select(directive => directive.Name!.ToString());

    /// <summary>The full names of the types, in the form of reflection. Nested types aren't included.</summary>
    public IEnumerable<string> Types => TopLevelTypes.Select(FullName);

    /// <summary>
    /// The types that can't be found by the name of the file. The type with that name, its derived types, and the top-level
    /// statements of a program don't count.
    /// </summary>
    public IEnumerable<string> HiddenTypes
    {
        get
        {
            var name = System.IO.Path.GetFileName(Path).Split('.')[0];
            return TopLevelTypes.Where(member => !Names(member).Contains(name)).Select(member => Names(member).First());
        }
    }

    /// <summary>Gets the numbers of the lines that are longer than a limit.</summary>
    public IEnumerable<int> LinesOver(int length)
        => Enumerable.Range(1, _lines.Length).Where(number => _lines[number - 1].TrimEnd('\r').Length > length);

    /// <summary>Gets the same lines, except for those that exceed the limit inside a string, such as a test's program.</summary>
    public IEnumerable<int> CodeLinesOver(int length)
        => LinesOver(length).Where(number => !IsInString(_root.SyntaxTree.GetText().Lines[number - 1].Start + length));

    /// <summary>
    /// Gets the methods, accessors, and local functions with more lines of statements than a number. Local functions count
    /// separately. A method with an expression body, such as a table of cases, doesn't count.
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

    /// <summary>Gets the name of a type and the names of its bases without type arguments.</summary>
    private static IEnumerable<string> Names(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => (type.BaseList?.Types ?? default)
            .Select(one => one.Type is SimpleNameSyntax simple ? simple.Identifier.Text : one.Type.ToString())
            .Prepend(type.Identifier.Text),
        DelegateDeclarationSyntax type => [type.Identifier.Text],
        _ => [],
    };
}
