using System.Diagnostics;

namespace ConnectorSdk.Hosting;

/// <summary>Represents a running command.</summary>
/// <param name="Command">The command.</param>
/// <param name="Activity">The activity, or null if there is no listener.</param>
/// <param name="Start">The start time as a timestamp of the clock.</param>
internal readonly record struct ObservedCommand(CmdletCommand Command, Activity? Activity, long Start);
