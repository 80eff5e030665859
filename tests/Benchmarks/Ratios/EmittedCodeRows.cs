using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>
/// What the compiler pays for emitted code, from text to IL. The floor has the same parameters of the same types and the same
/// enums, as auto-properties without a comment. Builders have more members than that: overloads, entry methods, constructors, and
/// the properties of results. The second row has these members and nothing else, so no emitted code can cost less.
/// </summary>
internal static class EmittedCodeRows
{
    private static readonly EmitOptions _options = new("Benchmarks", Nullable: true);

    /// <summary>As the compiler reads comments unless a project asks for a documentation file.</summary>
    private static readonly CSharpParseOptions _parseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    public static RowGroup Create()
    {
        var builders = SampleDocuments.Take(36)
            .Select(document => SpecReader.Read(document.FileName, document.Text))
            .Where(spec => spec.Cmdlet is not null)
            .Select(spec => BuilderModelFactory.Create(spec.Cmdlet!, spec.Rules))
            .ToList();
        var enums = EnumDeclaration.Merge(builders.SelectMany(builder => builder.Enums));
        string[] emitted = [.. builders.GroupBy(builder => builder.Noun).Select(noun => NounEmitter.Emit(noun, _options))];
        string[] members = [.. emitted.Select(MembersOf)];
        string[] plain = [.. builders.Select(AutoProperties), PlainEnums(enums)];
        var references = CSharpCompilation.Create("Benchmarks", [], CSharpCode.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false,
                nullableContextOptions: NullableContextOptions.Enable));
        references.GetDiagnostics();
        return new RowGroup(
            () => Compile(references, plain),
            new Row("emitted code, text to IL / auto-properties", () => Compile(references, emitted), Goal: 1.4),
            new Row("its members without bodies / auto-properties", () => Compile(references, members), Goal: 2));
    }

    /// <summary>The declarations of the code, without comments and attributes.</summary>
    private static string MembersOf(string code)
        => new MembersOnly().Visit(CSharpSyntaxTree.ParseText(code, _parseOptions).GetRoot()).ToFullString();

    /// <summary>The references are bound once, for every compilation that comes of this one.</summary>
    private static void Compile(CSharpCompilation references, IEnumerable<string> sources)
    {
        using var output = new MemoryStream();
        var result = references
            .AddSyntaxTrees(sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, _parseOptions, $"{i}.cs")))
            .Emit(output);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Take(3)));
        }
    }

    private static string AutoProperties(BuilderModel builder)
    {
        var writer = SourceFile.Begin(_options, hasEnums: false);
        writer.Line($"public static partial class {builder.Noun}").Open();
        writer.Line($"public sealed class {builder.BuilderName}").Open();
        foreach (var parameter in builder.Parameters)
        {
            var type = parameter.Shape.Type + (parameter.Shape.IsList ? "[]" : "") + "?";
            writer.Line($"public {type} With{CSharpText.Pascal(parameter.Parameter.Name)} {{ get; set; }}");
        }

        return SourceFile.End(writer.Close().Close());
    }

    private static string PlainEnums(IEnumerable<EnumDeclaration> enums)
    {
        var writer = SourceFile.Begin(_options, hasEnums: false);
        foreach (var declaration in enums)
        {
            writer.Line($"public static partial class {declaration.Noun}").Open();
            writer.Line($"public enum {declaration.Name}").Open();
            for (var i = 0; i < declaration.Values.Count; i++)
            {
                writer.Line($"Value{i},");
            }

            writer.Close().Close();
        }

        return SourceFile.End(writer);
    }

    private sealed class MembersOnly : CSharpSyntaxRewriter
    {
        private static readonly ExpressionSyntax _nothing = SyntaxFactory.ParseExpression("throw null!");

        public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => null;

        public override SyntaxNode? VisitArrowExpressionClause(ArrowExpressionClauseSyntax node)
            => node.WithExpression(_nothing);

        public override SyntaxNode? VisitBlock(BlockSyntax node) => node.WithStatements([]);

        public override SyntaxTrivia VisitTrivia(SyntaxTrivia trivia)
            => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) ? default : trivia;
    }
}
