namespace ConnectorSdk.Analyzers.Tests;

/// <summary>The builders that a test's source is analyzed with: those of a library, and then the same builders in source.</summary>
internal static class TestedBuilders
{
    public static bool InSource => true;
}
