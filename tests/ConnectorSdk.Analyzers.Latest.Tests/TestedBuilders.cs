namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// The builders that a test's source is analyzed with. These tests use builders in source. ConnectorSdk.Analyzers.Tests runs the
/// same tests with the builders of a library.
/// </summary>
internal static class TestedBuilders
{
    public static bool InSource => true;
}
