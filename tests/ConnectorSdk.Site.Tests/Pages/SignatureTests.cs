using System.Text.RegularExpressions;
using ConnectorSdk.Cli.Site.Signatures;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Site.Tests.Pages;

/// <summary>The signatures equal those of the generated code, as the C# compiler parses it.</summary>
public sealed partial class SignatureTests
{
    [Fact]
    public void A_page_shows_all_methods_of_the_builders()
    {
        using var site = BuiltSite.OfSamples();

        Assert.Equal(
            Compiled([Model(LampDocument.NewLamp)]).Order(StringComparer.Ordinal),
            site.Cmdlet("New-Lamp").QuerySelectorAll(".code pre:not(.syntax)")
                .SelectMany(code => MemberBreak().Split(code.TextContent.Trim()))
                .Select(Compact)
                .Distinct()
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_text_that_looks_like_code_is_no_method()
    {
        const string Sentence = "This parameter requires the B parameter: \"public static X Y()\" and \"public enum Z\".";
        var model = Model(LampDocument.Of(
            "New-Lamp",
            LampDocument.Syntax("", "New-Lamp [-A <String>] [-B <String>]"),
            LampDocument.Parameter("A", "String", Sentence),
            LampDocument.Parameter("B", "String", "@\" is a text.\n\nThis parameter requires the A parameter.")));

        Assert.Equal(Compiled([model]).Order(StringComparer.Ordinal), Read([model]).Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Every_noun_of_the_corpus_has_the_methods_that_the_compiler_sees()
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var nouns = SharedDocuments.Below("corpus").Select(document => SpecReader.Read(document.FileName, document.Text))
            .Where(spec => spec.Cmdlet is not null)
            .Select(spec => BuilderModelFactory.Create(spec.Cmdlet!, spec.Rules))
            .GroupBy(model => model.Noun, StringComparer.Ordinal)
            .Select(noun => noun.DistinctBy(model => model.BuilderName).OrderBy(model => model.Cmdlet, StringComparer.Ordinal));

        Assert.All(nouns, noun => Assert.Equal(
            Compiled([.. noun]).Order(StringComparer.Ordinal), Read([.. noun]).Order(StringComparer.Ordinal)));
    }

    private static BuilderModel Model(string document)
        => SpecReader.Read("New-Lamp.md", document) is { Cmdlet: { } cmdlet, Rules: var rules }
            ? BuilderModelFactory.Create(cmdlet, rules)
            : throw new InvalidOperationException("The document has no cmdlet.");

    private static IEnumerable<string> Read(IReadOnlyList<BuilderModel> models)
    {
        var noun = EmittedNoun.Read(models);
        return models.SelectMany(model => model.Sets.Select(set => set.BuilderName).Append(model.BuilderName))
            .Append("")
            .Distinct()
            .SelectMany(noun.MembersOf)
            .Select(member => Compact(member.Declaration))
            .Distinct();
    }

    /// <summary>Gets the methods of builders. The members of results aren't on the pages.</summary>
    private static IEnumerable<string> Compiled(IReadOnlyList<BuilderModel> models)
        => CSharpSyntaxTree.ParseText(NounEmitter.Emit(models, new EmitOptions("ConnectorSdk", Nullable: true, IsPublic: true)))
            .GetRoot()
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .Where(method => method.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword))
                && method.Parent is not ClassDeclarationSyntax { Identifier.Text: "Result" })
            .Select(method => method.WithoutTrivia().WithAttributeLists(default).WithExpressionBody(null).WithBody(null)
                .WithSemicolonToken(default))
            .Select(method => Compact(Qualifier().Replace(method.ToString(), "")))
            .Distinct();

    private static string Compact(string text) => Blanks().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\n(?=public )")]
    private static partial Regex MemberBreak();

    [GeneratedRegex(@"global::(?:System(?:\.Collections(?:\.Generic)?|\.Security|\.Net)?|ConnectorSdk)\.")]
    private static partial Regex Qualifier();
}
