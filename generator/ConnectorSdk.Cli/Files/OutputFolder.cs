using ConnectorSdk.Cli.Host;

namespace ConnectorSdk.Cli.Files;

/// <summary>The folder that an <c>--out</c> option names.</summary>
internal static class OutputFolder
{
    /// <summary>Creates a folder, unless it exists.</summary>
    /// <exception cref="UnusableArgumentsException">The folder can't be created.</exception>
    public static void Create(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableArgumentsException($"The folder '{path}' can't be created. {e.Message}");
        }
    }
}
