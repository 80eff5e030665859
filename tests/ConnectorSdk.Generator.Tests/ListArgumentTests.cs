using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests;

/// <summary>The ways to pass a list to a setter and to an entry method, for each version of C# that supports them.</summary>
public sealed class ListArgumentTests
{
    private const string Rules = """
        ```rules
        Zones is domain-with-wildcard
        Hosts is smart-host
        ```
        """;

    private static readonly string _document = LampDocument.With(
        "New-Lamp",
        LampDocument.Block("-Zones <MultiValuedProperty> [-Hosts <MultiValuedProperty>] [-Notes <MultiValuedProperty>]"),
        LampDocument.Parameter("Zones", "MultiValuedProperty", Rules, "(All)", "True")
            + LampDocument.Parameter("Hosts", "MultiValuedProperty", "The hosts.")
            + LampDocument.Parameter("Notes", "MultiValuedProperty", "The notes."));

    public static TheoryData<LanguageVersion> Versions
        => [LanguageVersion.CSharp7_3, LanguageVersion.CSharp12, LanguageVersion.Latest];

    private static readonly string[] _lists =
    [
        "", "\"a.com\"", "\"a.com\", \"b.com\"", "new[] { \"a.com\" }", "new string[0]", "texts", "list", "query", "set", "null",
        "typed", "typedList", "typed[0]", "typed[0], \"b.com\"", "typed.Where(x => x.IsValid)", "(IEnumerable<string>)null",
        "values: texts", "values: typedList", "Split()",
    ];

    private static readonly string[] _collections
        = ["[]", "[\"a.com\"]", "[\"a.com\", \"b.com\"]", "[typed[0]]", "[.. typed]", "[typed[0], \"b.com\"]",
            "values: [\"a.com\"]"];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_setter_takes_every_kind_of_list(LanguageVersion version) => AssertCompiles(
        version,
        Forms(version).Select(list => $"b.WithHosts({list});")
            .Concat(["b.WithNotes();", "b.WithNotes(\"a\", \"b\");", "b.WithNotes(texts);", "b.WithNotes(list);"])
            .Append("b.WithNotes(null);"));

    [Theory]
    [MemberData(nameof(Versions))]
    public void An_entry_method_takes_every_kind_of_list(LanguageVersion version) => AssertCompiles(
        version,
        Forms(version)
            .Select(list => list.Replace("typed", "zones", StringComparison.Ordinal))
            .Select(list => list.Replace("values:", "zones:", StringComparison.Ordinal))
            .Select(list => $"Lamp.New({list});"));

    [Fact]
    public void What_is_no_list_of_texts_is_an_error()
    {
        var run = Run(LanguageVersion.Latest, ["b.WithHosts(5);", "b.WithHosts(new[] { 5 });", "b.WithHosts(new object());"]);
        Assert.Equal(3, run.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("Hosts is smart-host", "global::ConnectorSdk.SmartHost")]
    [InlineData("Hosts is fqdn or ip-address", "global::ConnectorSdk.SmartHost")]
    [InlineData("Hosts is address-space", "global::ConnectorSdk.AddressSpace")]
    [InlineData("Hosts is domain-with-wildcard", "global::ConnectorSdk.SmtpDomainWithSubdomains")]
    [InlineData("Hosts is guid", "string")]
    [InlineData("Silent => Hosts is smart-host", "string")]
    public void The_elements_have_the_type_of_their_format(string rule, string type)
    {
        var run = GeneratorRun.Of(("New-Lamp.md", LampDocument.With(
            "New-Lamp",
            LampDocument.Block("[-Hosts <MultiValuedProperty>] [-Silent]"),
            LampDocument.Parameter("Hosts", "MultiValuedProperty", $"```rules\n{rule}\n```")
                + LampDocument.Parameter("Silent", "SwitchParameter", "No sound."))));

        Assert.Contains($"WithHosts(params {type}[]? values)", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        run.AssertCompiles();
    }

    /// <summary>
    /// A document's own parameter takes precedence over the common parameter of that name, whatever its type is.
    /// </summary>
    [Theory]
    [InlineData("SwitchParameter")]
    [InlineData("Boolean")]
    [InlineData("String")]
    [InlineData("MultiValuedProperty")]
    [InlineData("ActionPreference")]
    public void A_documented_parameter_may_have_the_name_of_a_common_one(string type)
    {
        string[] names = ["Verbose", "Debug", "ErrorAction", "WarningAction", "InformationAction"];
        foreach (var version in new[] { LanguageVersion.CSharp7_3, LanguageVersion.Latest })
        {
            GeneratorRun.Of(version, new BuildOptions(), "", ("New-Lamp.md", LampDocument.With(
                "New-Lamp",
                LampDocument.Block(string.Join(
                    " ", names.Select(name => type == "SwitchParameter" ? $"[-{name}]" : $"[-{name} <{type}>]"))),
                string.Concat(names.Select(name => LampDocument.Parameter(name, type, "Something.")))))).AssertCompiles();
        }
    }

    private static IEnumerable<string> Forms(LanguageVersion version)
        => version >= LanguageVersion.CSharp12 ? [.. _lists, .. _collections] : _lists;

    private static void AssertCompiles(LanguageVersion version, IEnumerable<string> statements)
        => Run(version, statements).AssertCompiles();

    private static GeneratorRun Run(LanguageVersion version, IEnumerable<string> statements) => GeneratorRun.Of(
        version,
        new BuildOptions(),
        $$"""
        {{(version >= LanguageVersion.CSharp8 ? "#nullable disable" : "")}}
        using System.Collections.Generic;
        using System.Linq;
        using ConnectorSdk;
        using ConnectorSdk.Generated;

        static class Code
        {
            static void Run(Lamp.NewBuilder b, string[] texts, List<string> list, IEnumerable<string> query, HashSet<string> set,
                SmartHost[] typed, List<SmartHost> typedList, SmtpDomainWithSubdomains[] zones,
                List<SmtpDomainWithSubdomains> zonesList)
            {
                {{string.Join("\n        ", statements)}}
            }

            static string[] Split() { return "a.com,b.com".Split(','); }
        }
        """,
        ("New-Lamp.md", _document));
}
