using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static ConnectorSdk.Generator.Tests.LampDocument;

namespace ConnectorSdk.Generator.Tests;

/// <summary>The types of the objects that cmdlets return.</summary>
public sealed class ResultTests
{
    [Theory]
    [InlineData("String", "string?", "ReadText(\"Watt\")")]
    [InlineData("Boolean", "bool?", "ReadBoolean(\"Watt\")")]
    [InlineData("Int32", "int?", "ReadNumber<int>(\"Watt\")")]
    [InlineData("UInt64", "ulong?", "ReadNumber<ulong>(\"Watt\")")]
    [InlineData("EnhancedTimeSpan", "TimeSpan?", "ReadTimeSpan(\"Watt\")")]
    [InlineData("DateTime", "DateTimeOffset?", "ReadDateTime(\"Watt\")")]
    [InlineData("Guid", "Guid?", "ReadGuid(\"Watt\")")]
    [InlineData("Uri", "Uri?", "ReadUri(\"Watt\")")]
    [InlineData("IPAddress", "IPAddress?", "ReadIPAddress(\"Watt\")")]
    [InlineData("ByteQuantifiedSize", "ByteQuantifiedSize?", "ReadValue<ByteQuantifiedSize>(\"Watt\")")]
    [InlineData("SmtpDomain", "SmtpDomain?", "ReadValue<SmtpDomain>(\"Watt\")")]
    [InlineData("MultiValuedProperty", "IReadOnlyList<string>", "ReadTexts(\"Watt\")")]
    [InlineData("Int32[]", "IReadOnlyList<int>", "ReadValues<int>(\"Watt\")")]
    [InlineData("DateTime[]", "IReadOnlyList<DateTimeOffset>", "ReadValues<DateTimeOffset>(\"Watt\")")]
    [InlineData("Uri[]", "IReadOnlyList<string>", "ReadTexts(\"Watt\")")]
    public void A_property_has_the_type_of_its_parameter(string type, string property, string reader)
    {
        var run = GeneratorRun.Of(("New-Lamp.md", Document("New-Lamp", ("Name", "String"), ("Watt", type))));
        Assert.Equal($"{property} Watt => {reader}", PropertiesOf(run)[1]);
        run.AssertCompiles();
    }

    [Fact]
    public void A_property_with_listed_values_may_have_others()
    {
        var run = GeneratorRun.Of(("New-Lamp.md", LampDocument.Of()));
        Assert.Contains(
            "NamedValue<ColorMode> ColorMode => ReadEnum<ColorMode>(\"ColorMode\", _colorModeNames)", PropertiesOf(run));
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("SwitchParameter")]
    [InlineData("PSCredential")]
    [InlineData("SecureString")]
    [InlineData("ScriptBlock")]
    [InlineData("Hashtable")]
    [InlineData("Object")]
    public void What_no_server_stores_is_no_property(string type)
        => Assert.Equal(
            ["string? Name => ReadText(\"Name\")"],
            PropertiesOf(GeneratorRun.Of(("New-Lamp.md", Document("New-Lamp", ("Name", "String"), ("Watt", type))))));

    [Fact]
    public void Properties_are_those_of_both_documents_without_what_only_addresses()
    {
        var run = GeneratorRun.Of(
            ("Get-Lamp.md", Document("Get-Lamp", ("Identity", "String"), ("Color", "String"))),
            ("New-Lamp.md", Document("New-Lamp", ("Name", "String"), ("Site", "String"), ("Color", "String"))),
            ("Set-Lamp.md", Document("Set-Lamp", ("Identity", "String"), ("Site", "String"), ("Watt", "Int32"))),
            ("Remove-Lamp.md", Document("Remove-Lamp", ("Identity", "String"), ("Site", "String"))));
        Assert.Equal(["Name", "Color", "Watt"], NamesOf(run));
        Assert.Contains("public sealed class GetBuilder : global::ConnectorSdk.CmdletBuilder<GetBuilder>, "
            + "global::ConnectorSdk.ICmdletBuilder<Result>", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("class SetBuilder : global::ConnectorSdk.CmdletBuilder<SetBuilder>,", run.Source("Lamp.g.cs"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Int32", "String")]
    [InlineData("Int32", "Int64")]
    [InlineData("String", "MultiValuedProperty")]
    public void Where_documents_disagree_a_property_is_text(string created, string changed)
        => Assert.Contains("string? Watt => ReadText(\"Watt\")", PropertiesOf(GeneratorRun.Of(
            ("New-Lamp.md", Document("New-Lamp", ("Name", "String"), ("Watt", created))),
            ("Set-Lamp.md", Document("Set-Lamp", ("Identity", "String"), ("Watt", changed))))));

    [Theory]
    [InlineData("Get-Lamp")]
    [InlineData("Set-Lamp")]
    [InlineData("Remove-Lamp")]
    [InlineData("Enable-Lamp")]
    public void A_cmdlet_alone_whose_output_is_not_certain_has_no_result(string cmdlet)
        => Assert.Empty(ResultsOf(GeneratorRun.Of((cmdlet + ".md", Document(cmdlet, ("Name", "String"))))));

    [Fact]
    public void A_result_starts_the_builders_that_take_its_identity()
    {
        var run = GeneratorRun.Of(
            ("New-Lamp.md", Document("New-Lamp", ("Name", "String"))),
            ("Set-Lamp.md", Document("Set-Lamp", ("Identity", "String"), ("Watt", "Int32"))),
            ("Remove-Lamp.md", Document("Remove-Lamp", ("Identity", "String"))));
        Assert.Equal(["SetBuilder Set()", "RemoveBuilder Remove()"], MethodsOf(run));
        run.AssertCompiles();
    }

    [Fact]
    public void A_builder_that_takes_anything_else_is_not_started()
        => Assert.Empty(MethodsOf(GeneratorRun.Of(
            ("New-Lamp.md", Document("New-Lamp", ("Name", "String"))),
            ("Set-Lamp.md", Document("Set-Lamp", ("Title", "String"), ("Watt", "Int32"))),
            ("Remove-Lamp.md", Document("Remove-Lamp", ("Number", "Int32"))))));

    [Fact]
    public void Names_that_the_class_has_already_are_set_apart()
    {
        string[] names =
        [
            "Result", "Source", "GetIdentity", "ReadText", "Set", "Remove", "ToString", "SourceValue", "Equals", "Lamp",
            "NewBuilder",
        ];
        var run = GeneratorRun.Of(
            ("New-Lamp.md", Document("New-Lamp", [("Identity", "String"), .. names.Select(name => (name, "Int32"))])),
            ("Set-Lamp.md", Document("Set-Lamp", ("Identity", "String"))),
            ("Remove-Lamp.md", Document("Remove-Lamp", ("Identity", "String"))));
        Assert.Equal(
            [
                "ResultValue", "SourceValue", "GetIdentityValue", "ReadTextValue", "SetValue", "RemoveValue", "ToStringValue",
                "SourceValueValue", "EqualsValue", "Lamp", "NewBuilder",
            ],
            NamesOf(run));
        run.AssertCompiles();
    }

    [Fact]
    public void A_parameter_named_Result_has_an_enum_of_another_name()
    {
        var run = GeneratorRun.Of(("New-Lamp.md", With(
            "New-Lamp", Block("-Name <String> [-Result <LampEnum>]"), Parameter("Name", "String", required: "True")
                + Enum("Result", "Good", "Bad"))));
        Assert.Contains("public enum ResultValue\n", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Fact]
    public void A_noun_named_Result_has_no_result()
    {
        var run = GeneratorRun.Of(("New-Result.md", Document("New-Result", ("Name", "String"))));
        Assert.Single(run.Trees);
        Assert.DoesNotContain("CmdletResultObject", run.Source("Result.g.cs"), StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void A_builder_of_typed_objects_is_run_as_such(LanguageVersion version)
    {
        const string code = """
            using System.Threading.Tasks;
            using ConnectorSdk;
            using ConnectorSdk.Generated;

            static class Code
            {
                static async Task Run(ICmdletInvoker exchange)
                {
                    CmdletResult<Lamp.Result> created = await Lamp.New("Desk").InvokeAsync(exchange);
                    string color = created.Values[0].ColorMode.Text;
                    bool isRed = created.Values[0].ColorMode == Lamp.ColorMode.Red;
                    CmdletResult changed = await Lamp.Set("Desk").InvokeAsync(exchange);
                    ICmdletBuilder any = Lamp.New("Desk");
                    CmdletResult result = await any.InvokeAsync(exchange);
                    bool isKnown = Cmdlets.Catalog.Find("new-lamp") != null;
                }
            }
            """;
        GeneratorRun.Of(
            version, new BuildOptions(), code, ("New-Lamp.md", LampDocument.Of()), ("Set-Lamp.md", LampDocument.Of("Set-Lamp")))
            .AssertCompiles();
    }

    private static string Document(string cmdlet, params (string Name, string Type)[] parameters)
        => With(
            cmdlet,
            Block(string.Join(" ", parameters.Select((parameter, i) => (i == 0, parameter.Type == "SwitchParameter") switch
            {
                (true, _) => $"-{parameter.Name} <{parameter.Type}>",
                (_, true) => $"[-{parameter.Name}]",
                _ => $"[-{parameter.Name} <{parameter.Type}>]",
            }))),
            string.Concat(parameters.Select((parameter, i)
                => Parameter(parameter.Name, parameter.Type, required: i == 0 ? "True" : "False"))));

    private static IEnumerable<ClassDeclarationSyntax> ResultsOf(GeneratorRun run)
        => run.Trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
            .Where(type => type.Identifier.Text == "Result");

    private static List<string> PropertiesOf(GeneratorRun run)
        => [.. ResultsOf(run).Single().Members.OfType<PropertyDeclarationSyntax>()
            .Select(property => Short($"{property.Type} {property.Identifier} {property.ExpressionBody}"))];

    private static IEnumerable<string> NamesOf(GeneratorRun run)
        => ResultsOf(run).Single().Members.OfType<PropertyDeclarationSyntax>().Select(property => property.Identifier.Text);

    private static IEnumerable<string> MethodsOf(GeneratorRun run)
        => ResultsOf(run).Single().Members.OfType<MethodDeclarationSyntax>()
            .Select(method => $"{method.ReturnType} {method.Identifier}{method.ParameterList}");

    private static string Short(string text)
        => new[] { "global::System.Collections.Generic.", "global::System.Net.", "global::System.", "global::ConnectorSdk." }
            .Aggregate(text, (shorter, space) => shorter.Replace(space, "", StringComparison.Ordinal));
}
