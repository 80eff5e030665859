using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.SpecCompiler.Tests.Seeds;

/// <summary>
/// The project's own documents state the facts of the reference documents in different words. The deliberate differences are
/// listed in specs/README.md.
/// </summary>
public sealed partial class FamilyTests
{
    /// <summary>
    /// The facts that only the project's documents have. A minus sign marks those that only the reference documents have.
    /// </summary>
    private static readonly ILookup<string, string> _differences = new (string File, string Fact)[]
    {
        ("New-InboundConnector.md", "-TlsSenderCertificateName is domain-with-wildcard"),
        ("Set-InboundConnector.md", "-TlsSenderCertificateName is domain-with-wildcard"),
        ("New-ReceiveConnector.md", "Usage=Internet => !RemoteIPRanges (warning)"),
        ("New-ReceiveConnector.md", "ConnectionInactivityTimeout <= ConnectionTimeout"),
        ("New-ReceiveConnector.md", "-ConnectionInactivityTimeout < ConnectionTimeout"),
        ("New-ReceiveConnector.md", "ConnectionTimeout >= ConnectionInactivityTimeout"),
        ("New-ReceiveConnector.md", "-ConnectionTimeout > ConnectionInactivityTimeout"),
        ("Set-ReceiveConnector.md", "ConnectionInactivityTimeout <= ConnectionTimeout"),
        ("Set-ReceiveConnector.md", "-ConnectionInactivityTimeout < ConnectionTimeout"),
        ("Set-ReceiveConnector.md", "ConnectionTimeout >= ConnectionInactivityTimeout"),
        ("Set-ReceiveConnector.md", "-ConnectionTimeout > ConnectionInactivityTimeout"),
        ("Set-InboundConnector.md", "SenderIPAddresses MultiValuedProperty many:True null:False aliases:"),
        ("Set-InboundConnector.md", "-SenderIPAddresses MultiValuedProperty many:False null:False aliases:"),
        ("Set-InboundConnector.md", "ConnectorType only (Partner, OnPremises)"),
        ("Set-RoutingGroupConnector.md", "MaxMessageSize in 64KB..9223372036854775807 or =unlimited"),
    }.ToLookup(difference => difference.File, difference => difference.Fact);

    public static TheoryData<string> Documents
        => [.. Directory.EnumerateFiles(Path.Combine(SharedDocuments.Repository, "specs"), "*-*.md")
            .Select(path => Path.GetFileName(path)!)
            .Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_cmdlet_of_the_mail_flow_connectors_has_a_document()
    {
        string[] nouns =
        [
            "OutboundConnector", "InboundConnector", "SendConnector", "ReceiveConnector", "ForeignConnector",
            "DeliveryAgentConnector", "IntraOrganizationConnector", "RoutingGroupConnector", "BlockedConnector",
            "OutboundConnectorReport",
        ];
        var official = Corpus.Keys.Where(file => nouns.Contains(Path.GetFileNameWithoutExtension(file).Split('-')[^1]));
        Assert.Equal(official.Order(StringComparer.Ordinal), Documents.Select(row => row.Data));
    }

    [Fact]
    public void The_table_of_the_README_lists_the_cmdlets()
    {
        var listed = File.ReadLines(Path.Combine(SharedDocuments.Repository, "README.md"))
            .Select(line => ReadmeRow.Match(line))
            .Where(row => row.Success)
            .SelectMany(row => from cmdlet in CodeSpans(row.Groups["cmdlets"].Value)
                               from noun in cmdlet.EndsWith('-') ? CodeSpans(row.Groups["nouns"].Value) : [""]
                               select $"{cmdlet}{noun}.md");
        Assert.Equal(Documents.Select(row => row.Data), listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Own_and_reference_document_have_the_same_parameters(string file)
        => AssertSame(file, spec => spec.Cmdlet!.Parameters.Select(parameter =>
            $"{parameter.Name} {parameter.Type} many:{parameter.AcceptsMany} null:{parameter.AllowsNull}"
            + $" aliases:{string.Join(",", parameter.Aliases)}"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Own_and_reference_document_have_the_same_products(string file)
        => AssertSame(file, spec => spec.Cmdlet!.Parameters.Select(parameter => $"{parameter.Name}: {parameter.Applicable}")
            .Append(spec.Cmdlet.Products?.Text ?? ""));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Own_and_reference_document_have_the_same_sets(string file)
        => AssertSame(file, spec => spec.Cmdlet!.Sets.Select(set =>
            $"{set.Name} {set.IsDefault} {string.Join(", ", set.Members.OrderBy(member => member.Parameter))}"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Own_and_reference_document_have_the_same_values(string file)
        => AssertSame(file, spec => spec.Cmdlet!.Parameters.Select(parameter =>
            $"{parameter.Name}: {string.Join("|", TextsOf(parameter.Values))}"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Own_and_reference_document_have_the_same_default_values(string file)
        => AssertSame(file, spec => spec.Cmdlet!.Parameters.Select(parameter => $"{parameter.Name}: {parameter.Default}"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Own_and_reference_document_have_the_same_rules(string file)
        => AssertSame(file, spec => spec.Rules.Select(SampleCmdlet.Notation).Distinct());

    /// <summary>
    /// The two rules that the example of New-SendConnector violates are dropped in the reference document, too.
    /// </summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Own_documents_have_no_unclear_part(string file)
        => Assert.Equal(
            file == "New-SendConnector.md" ? ["CSDK0006", "CSDK0006"] : [],
            SpecReader.Read(file, SharedDocuments.Spec(file)).Diagnostics.Select(diagnostic => diagnostic.Id));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Own_documents_share_no_twelve_words_in_a_row_with_the_reference(string file)
    {
        var official = WordRuns.Of(Official(file)).ToHashSet();
        Assert.NotEmpty(official);
        Assert.DoesNotContain(WordRuns.Of(SharedDocuments.Spec(file)), official.Contains);
    }

    private static IEnumerable<string> CodeSpans(string cell) => cell.Split('`').Where((_, index) => index % 2 == 1);

    [GeneratedRegex(@"^\| (?<nouns>`\w+Connector.*?) \| (?<cmdlets>.*`Get-`.*?) \|$")]
    private static partial Regex ReadmeRow { get; }

    private static IEnumerable<string> TextsOf(ValueList? list)
        => list?.Values.Select(value => value.Text).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();

    private static void AssertSame(string file, Func<Spec, IEnumerable<string>> select)
    {
        var official = select(SpecReader.Read(file, Official(file))).ToHashSet(StringComparer.Ordinal);
        var own = select(SpecReader.Read(file, SharedDocuments.Spec(file))).ToHashSet(StringComparer.Ordinal);
        var differences = own.Except(official).Concat(official.Except(own).Select(fact => "-" + fact));
        Assert.Empty(differences.Except(_differences[file]));
    }

    private static string Official(string file) => Corpus[file].Text;

    private static Dictionary<string, SharedDocument> Corpus
    {
        get
        {
            Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
            return field ??= SharedDocuments.Below("corpus/exchange").ToDictionary(document => document.FileName);
        }
    }
}
