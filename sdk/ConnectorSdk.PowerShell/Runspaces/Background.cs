namespace ConnectorSdk.PowerShell;

/// <summary>Work of the engine that nobody may wait for, since it may never end.</summary>
internal static class Background
{
    public static void Run(Action action) => new Thread(() =>
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What is closed here isn't used any more, and its failure must not end the service.
        }
    })
    {
        IsBackground = true,
        Name = "ConnectorSdk.PowerShell",
    }.Start();
}
