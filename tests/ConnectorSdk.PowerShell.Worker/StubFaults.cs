using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Remoting;
using ConnectorSdk.Testing;

namespace ConnectorSdk.PowerShell.Worker;

/// <summary>The faults of a server as a module or the engine shows them.</summary>
internal static class StubFaults
{
    private const string Transient = "Ex1A2B3C|Microsoft.Exchange.Data.Directory.ADTransientException|"
        + "The request failed. This issue may be transient.";

    /// <returns>Whether the command is executed.</returns>
    public static bool Before(Fault fault, string cmdlet, PSCmdlet caller)
    {
        switch (fault.Kind)
        {
            case FaultKind.RefuseConnection:
                throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused.");
            case FaultKind.LoseConnectionBefore:
                throw new PSRemotingTransportException("The connection was reset.");
            case FaultKind.TimeOutBefore:
                Sleep(fault, caller);
                throw new TimeoutException("The operation has timed out.");
            case FaultKind.Slow:
                Sleep(fault, caller);
                return true;
            case FaultKind.Throttle:
                return Write(caller, cmdlet, "||Too many requests.", ErrorCategory.LimitsExceeded);
            case FaultKind.ConcurrencyText:
                return Write(caller, cmdlet, "The maximum number of concurrent requests per tenant has been exceeded.");
            case FaultKind.Unavailable or FaultKind.ServerErrorBefore:
                return Write(caller, cmdlet, Transient);
            case FaultKind.Deny or FaultKind.DenyWithNulBytes:
                return Write(caller, cmdlet, "Ex4B80CC|Microsoft.Mapi.MapiAccessDeniedException|Access is denied.");
            case FaultKind.Prompt:
                caller.Host.UI.PromptForChoice("Confirm", "Are you sure?", new Collection<ChoiceDescription> { new("&Yes") }, 0);
                return true;
            case FaultKind.LoseSession:
                LoseSession(cmdlet, caller);
                return false;
            default:
                return true;
        }
    }

    /// <returns>Whether the answer arrives.</returns>
    public static bool After(Fault fault, string cmdlet, PSCmdlet caller)
    {
        switch (fault.Kind)
        {
            case FaultKind.LoseConnectionAfter:
                throw new PSRemotingTransportException("The connection was reset.");
            case FaultKind.TimeOutAfter:
                Sleep(fault, caller);
                throw new TimeoutException("The operation has timed out.");
            case FaultKind.CutAnswer:
                throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
            case FaultKind.ServerErrorAfter or FaultKind.GatewayTimeoutAfter or FaultKind.WrongMediaType:
                return Write(caller, cmdlet, Transient);
            default:
                return true;
        }
    }

    private static bool Write(PSCmdlet caller, string cmdlet, string text, ErrorCategory category = ErrorCategory.NotSpecified)
    {
        StubBridge.WriteError(caller, cmdlet, text, category);
        return false;
    }

    /// <summary>A wait that the engine can stop.</summary>
    private static void Sleep(Fault fault, PSCmdlet caller)
    {
        if (fault.Delay > TimeSpan.Zero)
        {
            caller.InvokeCommand.InvokeScript(string.Format(
                CultureInfo.InvariantCulture, "Start-Sleep -Milliseconds {0}", (int)fault.Delay.TotalMilliseconds));
        }
    }

    /// <summary>As when a token has expired: the functions are gone, this one too.</summary>
    private static void LoseSession(string cmdlet, PSCmdlet caller)
    {
        var module = caller.MyInvocation.MyCommand.ModuleName;
        caller.InvokeCommand.InvokeScript($"Remove-Module -Name '{module}' -Force");
        throw new CommandNotFoundException($"The term '{cmdlet}' is not recognized as a name of a cmdlet.")
        {
            CommandName = cmdlet,
        };
    }
}
