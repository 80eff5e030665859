using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using ConnectorSdk.Generator.Tests.Examples;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Generator.Tests.Conversion;

/// <summary>PowerShell itself, with functions instead of cmdlets that record their calls.</summary>
public sealed class RecordingShell : IDisposable
{
    private const string Record = """
        $global:Calls.Add(@{ Name = $MyInvocation.MyCommand.Name; Values = $PSBoundParameters })
        }
        """;

    private readonly Runspace _runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());

    public RecordingShell()
    {
        _runspace.Open();
        using var shell = PowerShell.Create(_runspace);
        shell.AddScript(string.Join("\n", ConversionDocuments.All.Select(Declare))).Invoke();
        Assert.Empty(shell.Streams.Error);
    }

    /// <returns>The calls of a script, one per line, with the parameters in alphabetical order, or null if it fails.</returns>
    public string? Calls(string script)
    {
        ArrayList calls = [];
        _runspace.SessionStateProxy.SetVariable("Calls", calls);
        using var shell = PowerShell.Create(_runspace);
        try
        {
            shell.AddScript(script, useLocalScope: true).Invoke();
        }
        catch (RuntimeException)
        {
            return null;
        }

        return shell.HadErrors ? null : string.Join("\n", calls.Cast<Hashtable>().Select(Write));
    }

    public void Dispose() => _runspace.Dispose();

    private static string Declare(SharedDocument document)
        => DocumentedFunction.Declare(SpecReader.Read(document.FileName, document.Text).Cmdlet!)
            .Replace("$PSBoundParameters\n}", Record, StringComparison.Ordinal);

    private static string Write(Hashtable call)
    {
        var values = ((IDictionary<string, object>)call["Values"]!).OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase);
        return call["Name"] + string.Concat(values.Select(pair => $" -{pair.Key} {Text(pair.Value)}"));
    }

    private static string Text(object? value) => value switch
    {
        PSObject wrapped => Text(wrapped.BaseObject),
        SwitchParameter flag => flag.IsPresent ? "on" : "off",
        string text => $"'{text}'",
        IEnumerable list when list.Cast<object?>().ToList() is [var only] => Text(only), // A list of one binds like its element.
        IEnumerable list => $"[{string.Join(",", list.Cast<object?>().Select(Text))}]",
        IFormattable number => $"'{number.ToString(null, CultureInfo.InvariantCulture)}'",
        _ => $"'{value}'",
    };
}
