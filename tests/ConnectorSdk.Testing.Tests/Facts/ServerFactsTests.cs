using ConnectorSdk.Conformance;
using ConnectorSdk.Testing.Facts;

namespace ConnectorSdk.Testing.Tests.Facts;

public sealed class ServerFactsTests
{
    private static readonly string[] _knownKinds =
    [
        FactKind.Unique, FactKind.Default, FactKind.DefaultIf, FactKind.Canonical, FactKind.ReadOnly, FactKind.WriteOnly,
        FactKind.Alias, FactKind.Template, FactKind.Constant, FactKind.HiddenUnless, FactKind.Forced, FactKind.NewWarning, FactKind.SetWarning,
    ];

    [Fact]
    public void Every_row_has_a_known_kind()
        => Assert.Empty(FactTable.Default.Facts.Where(fact => !_knownKinds.Contains(fact.Kind)));

    [Fact]
    public void Every_row_about_a_parameter_names_one_that_the_documents_have()
    {
        var unknown = FactTable.Default.Facts
            .Where(fact => fact.Noun != ServerFact.AnyNoun && fact.Kind is FactKind.Default or FactKind.DefaultIf
                or FactKind.Canonical or FactKind.Unique or FactKind.WriteOnly or FactKind.HiddenUnless or FactKind.Forced)
            .SelectMany(fact => fact.Property.Split(','), (fact, property) => (fact.Noun, Property: property))
            .Where(pair => !ParametersOf(pair.Noun).Contains(pair.Property));
        Assert.Empty(unknown);
    }

    [Fact]
    public void A_row_about_one_noun_comes_before_those_about_all()
    {
        var facts = FactTable.Default.Of("ReceiveConnector");
        Assert.Equal("Server,Name", facts.First(FactKind.Unique)?.Property);
        Assert.Equal("EX01", facts.Find(FactKind.Default, "server"));
        Assert.Equal("Name", FactTable.Default.Of("SendConnector").First(FactKind.Unique)?.Property);
    }

    private static HashSet<string> ParametersOf(string noun) => ConformanceCatalog.Connectors.Cmdlets
        .Where(cmdlet => cmdlet.Noun == noun)
        .SelectMany(cmdlet => cmdlet.Parameters)
        .Select(parameter => parameter.Name)
        .ToHashSet(StringComparer.Ordinal);
}
