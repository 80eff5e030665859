using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests;

/// <summary>Nouns with the names of types that the generated code uses, or of its namespace.</summary>
public sealed class FamiliarNameTests
{
    private static readonly string[] _types =
    [
        "String", "SwitchParameter", "Boolean", "Int32", "UInt64", "Double", "TimeSpan", "DateTime", "Guid", "IPAddress", "Uri",
        "MultiValuedProperty", "String[]", "Int32[]", "Byte[]", "SmtpDomain", "ByteQuantifiedSize", "PSCredential", "ScriptBlock",
        "SecureString", "Hashtable", "Object", "Certificate",
    ];

    private static readonly string[] _nouns =
    [
        "TimeSpan", "Guid", "Console", "String", "Object", "System", "Task", "Type", "Enum", "Attribute", "Uri", "Collections",
        "IEnumerable", "Net", "Text", "Json", "SmartHost", "CmdletCommand", "CmdletBuilder", "Unlimited", "ListChange", "Contoso",
        "Mail", "ConnectorSdk", "Global",
    ];

    [Theory]
    [InlineData("Contoso.Mail", "internal", LanguageVersion.CSharp7_3)]
    [InlineData("Contoso.System", "public", LanguageVersion.Latest)]
    [InlineData("Contoso.ConnectorSdk", "internal", LanguageVersion.Latest)]
    [InlineData("Contoso.Object.String", "public", LanguageVersion.CSharp7_3)]
    [InlineData("ConnectorSdk.Mail", "internal", LanguageVersion.Latest)]
    [InlineData("Mail", "public", LanguageVersion.CSharp7_3)]
    public void Nouns_with_familiar_names_compile(string @namespace, string accessibility, LanguageVersion version)
    {
        var run = GeneratorRun.Of(
            version,
            new BuildOptions(("ConnectorSdkNamespace", @namespace), ("ConnectorSdkAccessibility", accessibility)),
            "",
            from noun in _nouns from verb in new[] { "New", "Set" } select ($"{verb}-{noun}.md", Document(verb, noun)));

        Assert.Equal(_nouns.Length, run.NounSources.Count);
        run.AssertCompiles();
    }

    [Fact]
    public void A_noun_with_the_last_name_of_its_namespace_is_used_from_within()
        => GeneratorRun.Of(
            LanguageVersion.Latest, new BuildOptions(("ConnectorSdkNamespace", "Contoso.Lamp")),
            "namespace Contoso.Lamp { class Use { object Start() => Lamp.New(\"Hall\").WithColorMode(Lamp.ColorMode.Red); } }",
            ("New-Lamp.md", LampDocument.Of())).AssertCompiles();

    private static string Document(string verb, string noun) => LampDocument.With(
        $"{verb}-{noun}",
        LampDocument.Block(
            "-Name <String> [-Kind <LampEnum>] " + string.Join(' ', _types.Select((type, i) => $"[-P{i} <{type}>]"))),
        LampDocument.Parameter("Name", "String", required: "True")
            + string.Concat(_types.Select((type, i) => LampDocument.Parameter($"P{i}", type)))
            + LampDocument.Enum("Kind", "A", "B"));
}
