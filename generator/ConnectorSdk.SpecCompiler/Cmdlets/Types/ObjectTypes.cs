namespace ConnectorSdk.SpecCompiler.Cmdlets.Types;

/// <summary>Types whose values PowerShell can't convert from a string.</summary>
internal static class ObjectTypes
{
    private static readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        // PowerShell's own objects
        "PSObject", "PSCustomObject", "PSSession", "PSSessionOption", "SessionOption", "PSModuleInfo", "PSDriveInfo", "PSHost",
        "Runspace", "RunspacePool", "RunspaceConnectionInfo", "InitialSessionState", "Job", "Job2", "JobDefinition", "Breakpoint",
        "ErrorRecord", "Exception", "CommandInfo", "CmdletInfo", "FunctionInfo", "ScheduledJobDefinition", "ScheduledJobOptions",
        "ScheduledJobTrigger", "PSEventSubscriber", "PSEventArgs", "PSTransportOption", "WebRequestSession", "HistoryInfo",

        // management instances and their sessions
        "CimSession", "CimSessionOptions", "CimInstance", "CimClass", "CimMethodResult", "ManagementObject", "ManagementClass",

        // objects of the operating system and of .NET
        "X509Certificate", "X509Certificate2", "X509Chain", "ServiceController", "Stream", "EventLogEntry", "XmlNode",
        "XmlElement", "DataRow", "Assembly", "HttpContent",
    };

    public static bool Contains(string name) => _names.Contains(name);
}
