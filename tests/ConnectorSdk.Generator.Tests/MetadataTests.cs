using ConnectorSdk.Rules.Notation;
using ConnectorSdk.Rules.Tables;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using ConnectorSdk.SpecCompiler.Rules;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Generator.Tests;

/// <summary>
/// After the compiler has read the literals and the reader has read the tables, attributes have the facts of the document.
/// </summary>
public sealed class MetadataTests
{
    private static readonly Gen<string> _text = Gen.Char["ab |\\\"{}@\n\r\t\u0085\u2028\u200b\u202e\ud800u0041;"].Array[1, 12]
        .Select(characters => new string(characters));

    [Fact]
    public void A_default_is_read_back_whatever_it_holds()
        => _text.Sample(
            text => CmdletTables.ReadParameters(Literals(Model("Name", text))[3]).Single().Default == text, iter: 300);

    [Fact]
    public void A_sentence_is_read_back_whatever_it_holds()
        => _text.Sample(
            text => CmdletTables.ReadRules("New-Lamp.md", Literals(Model("Name", text))[5])
                .Select(rule => (rule.Quote, rule.Line, rule.Severity))
                .SequenceEqual([(text, 7, RuleSeverity.Error), (text, 7, RuleSeverity.Warning)]),
            iter: 300);

    private static List<string> Literals(BuilderModel model)
    {
        var writer = new SourceWriter();
        AttributeEmitter.Emit(writer, model);
        var tree = CSharpSyntaxTree.ParseText(
            writer + "class Builder { }", new CSharpParseOptions(LanguageVersion.CSharp7_3));
        Assert.Empty(tree.GetDiagnostics());
        return [.. tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText)];
    }

    private static BuilderModel Model(string name, string text)
    {
        var parameter = new Parameter(name, TypeName.Parse("String"), 1, "", default, null, false, text, false, "");
        var rule = new SourcedRule(RuleParser.Parse("Name"), RuleSeverity.Error, name, text, "New-Lamp.md", 7);
        return new BuilderModel(
            "New-Lamp", "", "Lamp", "", "NewBuilder",
            new([new ParameterModel(0, parameter, new ParameterShape(ShapeKind.Text, "string", false, false))]),
            default, new([rule, rule with { Severity = RuleSeverity.Warning }]), default);
    }
}
