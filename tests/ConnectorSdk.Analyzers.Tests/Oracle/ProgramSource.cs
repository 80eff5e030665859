using System.Globalization;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Writes programs from some kinds of statements.</summary>
internal sealed class ProgramSource(IReadOnlyList<StatementFamily> families)
{
    private static readonly SetterTable[] _tables =
        [SetterTable.OutboundConnector, SetterTable.SendConnector, SetterTable.Lamp, SetterTable.SetConnector];

    /// <summary>Programs with every statement.</summary>
    public static ProgramSource All { get; } = new([.. StatementFamilies.Create()]);

    /// <summary>Programs with statements that the analyzer follows, so that it should miss little.</summary>
    public static ProgramSource Followed { get; } = new([.. StatementFamilies.CreateFollowed()]);

    public IReadOnlyList<StatementFamily> Families => families;

    /// <summary>Writes the program with a number in a batch.</summary>
    public GeneratedProgram Write(IReadOnlyList<int> choices, int number)
        => new ProgramWriter(choices, families, _tables).Write(NameOf(number));

    /// <summary>Writes a program with one form.</summary>
    public GeneratedProgram Write(StatementForm form, int number)
        => new ProgramWriter([], families, [_tables[number % _tables.Length]]).Write(NameOf(number), form);

    private static string NameOf(int number) => "P" + number.ToString(CultureInfo.InvariantCulture);
}
