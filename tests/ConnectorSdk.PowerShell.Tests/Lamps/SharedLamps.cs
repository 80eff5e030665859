namespace ConnectorSdk.PowerShell.Tests.Lamps;

/// <summary>One invoker for all tests of a class, so that the engine is started once.</summary>
public sealed class SharedLamps() : LampExchange(null);
