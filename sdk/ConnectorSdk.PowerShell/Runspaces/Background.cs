namespace ConnectorSdk.PowerShell;

/// <summary>Runs work of the engine that may never end, so that no caller waits for it.</summary>
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
            // The closed object isn't used anymore, so a failure must not end the service.
        }
    })
    {
        IsBackground = true,
        Name = "ConnectorSdk.PowerShell",
    }.Start();
}
