namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <content>Statements that only the newest compiler understands.</content>
internal static partial class StatementFamilies
{
    static partial void AddLatest(List<StatementFamily> families) => families.AddRange(
        StatementFamily.Of(FormText.Read("Latest").ToStatements()), StatementFamily.Of(FormText.Read("Latest").ToStatements()));
}
