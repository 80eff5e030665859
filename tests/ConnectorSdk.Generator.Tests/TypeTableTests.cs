using System.Text.RegularExpressions;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Generator.Tests;

/// <summary>The table of types in the document guide matches the generated code.</summary>
public sealed partial class TypeTableTests
{
    public static TheoryData<string, string> Rows => new(
        TypeRow().Matches(SharedDocuments.Spec("README.md")).Select(row => (row.Groups[1].Value, row.Groups[2].Value)));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_type_becomes_the_documented_one(string type, string expected)
    {
        var run = GeneratorRun.Of(("New-Lamp.md", LampDocument.With(
            "New-Lamp",
            LampDocument.Block($"[-Watt <{type}>]"),
            LampDocument.Parameter("Watt", type, "It has no further text."))));
        var setter = run.NounSources
            .SelectMany(source => source.SyntaxTree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes())
            .OfType<MethodDeclarationSyntax>().First(method => method.Identifier.Text == "WithWatt");

        Assert.Equal(expected + "?", setter.ParameterList.Parameters[0].Type!.ToString().Split('.')[^1]);
        Assert.Contains($"Watt|{type}\"", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [GeneratedRegex(@"^\| `([\w\[\]]+)` \| `([\w\[\]]+)` \| [`a]", RegexOptions.Multiline)]
    private static partial Regex TypeRow();
}
