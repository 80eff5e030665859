using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace ConnectorSdk.Tests.Rendering.Oracle;

/// <summary>PowerShell itself with a function that gives back what its typed parameters got.</summary>
internal sealed class RecordingShell : IDisposable
{
    /// <summary>A variable that is defined, and what it holds.</summary>
    public const string Variable = "stored";

    public const string Stored = "--% it's stored";

    private const string Function = $$"""
        function Write-Record
        {
            param([string]$Text, [string[]]$Texts, [switch]$Switch, [bool]$Boolean, [long]$Long, [Nullable[int]]$Int,
                [double]$Double, [float]$Float, [decimal]$Decimal, [ulong]$ULong, [timespan]$TimeSpan,
                [datetime]$DateTime, [guid]$Guid, [string]$Name, [string[]]$Names, [System.DayOfWeek]$Day,
                [hashtable]$Change, [scriptblock]$Script, [scriptblock[]]$Scripts, [object]$Credential, [int[]]$Ints,
                [decimal[]]$Decimals, [object]$Any, [System.Collections.IList]$AnyList, [switch]$AnySwitch,
                [bool]$AnyBoolean, [version]$Version, [uri]$Uri, [hashtable]$Table, [object]$Object, [object]$Session,
                [System.Collections.Generic.List[string]]$Listed, [System.ConsoleModifiers]$Flags,
                [System.DateTimeOffset]$Offset, [Parameter(ValueFromRemainingArguments)]$Rest)
            , $PSBoundParameters
        }

        ${{Variable}} = "{{Stored}}"
        """;

    private readonly Runspace _runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());

    public RecordingShell()
    {
        _runspace.Open();
        Run(Function, out _);
    }

    /// <summary>What each command of the script bound, up to the first one that PowerShell refuses.</summary>
    public IReadOnlyList<IDictionary<string, object>> Run(string script, out string? error)
    {
        using var shell = PowerShell.Create(_runspace);
        List<PSObject> bound = [];
        try
        {
            shell.AddScript(script).Invoke(null, bound);
            error = shell.Streams.Error.FirstOrDefault()?.ToString();
        }
        catch (RuntimeException exception)
        {
            error = exception.Message;
        }

        return [.. bound.Select(one => (IDictionary<string, object>)one.BaseObject)];
    }

    /// <summary>Without the wrapper that PowerShell puts around some objects.</summary>
    public static object? Unwrap(object? value)
        => value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;

    public void Dispose() => _runspace.Dispose();
}
