namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// The builders that a test's source is analyzed with. These tests use the builders of a library, as most projects do.
/// ConnectorSdk.Analyzers.Latest.Tests runs the same tests with the builders in source.
/// </summary>
internal static class TestedBuilders
{
    public static bool InSource => false;
}
