namespace ConnectorSdk.Analyzers.Tests;

/// <summary>The builders that a test's source is analyzed with: the builders of a library, then the same in source.</summary>
internal static class TestedBuilders
{
    public static bool InSource => true;
}
