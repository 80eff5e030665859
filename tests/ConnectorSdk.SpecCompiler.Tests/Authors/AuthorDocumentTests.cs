using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.SpecCompiler.Tests.Authors;

/// <summary>
/// A document with 31 parameters, as an author might write it. Constraints are in ordinary sentences; a block of rules has those
/// that the sentences state too vaguely. All of them are recognized.
/// </summary>
public sealed class AuthorDocumentTests
{
    private const string FileName = "New-Greenhouse.md";

    private static readonly string _document = File.ReadAllText(Path.Combine(
        SharedDocuments.Repository, "tests", "ConnectorSdk.SpecCompiler.Tests", "Authors", FileName)).ReplaceLineEndings("\n");

    private static readonly string[] _inWords =
    [
        "length(Name) <= 60", "Kind only (Vegetables, Flowers, Nursery)", "Climate only (Tropical, Temperate, Desert)",
        "Glazing only (Single, Double, Film)", "Beds in ..25", "Area in 1..65535", "Host => Port", "Token => Host",
        "Token => !Credential", "Heating=$true => MinTemperature", "MinTemperature in 0..30", "MaxTemperature in 1..45",
        "HeatingSchedule ~> Heating (warning)", "LampHours in 1..24", "LampColor only (White, Violet)",
        "Irrigation only (Drip, Spray, None)", "Irrigation=Spray => Nozzles", "Interval in 00:01:00..1.00:00:00", "Well => !Tank",
        "length(Fertilizer) <= 40", "Contact => !Quiet", "count(Tags) <= 10", "deprecated(Zone) (warning)",
    ];

    private static readonly string[] _inNotation =
    [
        "Climate=Tropical => Heating=$true", "Climate=Tropical => MinTemperature in 18..", "Kind=Nursery => Shade=$true",
        "Lighting=$true => LampHours", "Lighting=$true => LampColor", "LampHours ~> Lighting=$true (warning)",
        "LampColor ~> Lighting=$true (warning)", "MinTemperature <= MaxTemperature", "Sensor is guid or =none",
        "length(Zone) <= 20",
        "Port in 1..65535", "Report => Contact | Tags", "Glazing=Film => !Shade", "Irrigation in (Drip, Spray) => Tank ^ Well",
        "on ('Greenhouse OS 2'): Tags => Report (warning)",
    ];

    [Fact]
    public void Every_constraint_is_found_and_no_other()
        => Assert.Equal(
            _inWords.Concat(_inNotation).Order(StringComparer.Ordinal),
            SampleErrata.Notations(SpecReader.Read(FileName, _document)));

    [Fact]
    public void Nothing_is_reported() => Assert.Empty(SpecReader.Read(FileName, _document).Diagnostics);

    [Fact]
    public void All_parameters_are_read_with_their_types_and_values()
    {
        var cmdlet = SpecReader.Read(FileName, _document).Cmdlet!;

        Assert.Equal(31, cmdlet.Parameters.Count);
        Assert.Equal(
            ["Name", "Site"], cmdlet.Sets.Single().Members.Where(member => member.Mandatory).Select(member => member.Parameter));
        Assert.Equal(
            ["Climate", "Glazing", "Irrigation", "Kind", "LampColor"],
            cmdlet.Parameters.Where(parameter => parameter.Values is { IsClosed: true })
                .Select(parameter => parameter.Name).Order());
    }

    [Theory]
    [InlineData("Climate=Tropical => Heating", "Climate=Tropicl => Heating", "Did you mean 'Tropical'?")]
    [InlineData("LampHours ~> Lighting", "LampHours ~> Lightning", "Did you mean 'Lighting'?")]
    [InlineData("Sensor is guid", "Sensor is giud", "Did you mean 'guid'?")]
    [InlineData("on (Greenhouse OS 2)", "on (Greenhouse OS 3)", "'Greenhouse OS 3' is not a known product")]
    [InlineData("Report => Contact |", "Report => Contact or", "Did you mean '|'?")]
    public void A_slip_costs_its_line_only(string right, string wrong, string reason)
    {
        var spec = SpecReader.Read(FileName, _document.Replace(right, wrong, StringComparison.Ordinal));

        var problem = Assert.Single(spec.Diagnostics);
        Assert.Equal((SpecDiagnosticIds.Notation, SampleDocument.LineOf(_document, right)), (problem.Id, problem.Line));
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
        var all = _inWords.Length + _inNotation.Length;
        Assert.InRange(SampleErrata.Notations(spec).Count, all - 2, all - 1);
    }
}
