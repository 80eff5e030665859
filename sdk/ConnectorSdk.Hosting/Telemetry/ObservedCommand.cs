using System.Diagnostics;

namespace ConnectorSdk.Hosting;

/// <summary>A command that is running.</summary>
/// <param name="Command">The command.</param>
/// <param name="Activity">Its activity; null if nobody listens.</param>
/// <param name="Start">When it started, as a timestamp of the clock.</param>
internal readonly record struct ObservedCommand(CmdletCommand Command, Activity? Activity, long Start);
