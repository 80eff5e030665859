using System.Management.Automation.Language;
using System.Text;

namespace ConnectorSdk.PowerShell.Worker;

/// <summary>
/// Writes a module whose functions have the names, the parameters, the types, and the parameter sets of cmdlets. A function binds
/// its parameters, asks for confirmation as the cmdlet does, and hands over to <see cref="StubBridge"/>.
/// </summary>
public static class StubModule
{
    private static readonly Dictionary<string, string> _types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Boolean"] = "bool", ["SwitchParameter"] = "switch", ["Int16"] = "int", ["Int32"] = "int", ["Int64"] = "long",
        ["UInt32"] = "long", ["Guid"] = "guid", ["DateTime"] = "datetime", ["PSCredential"] = "pscredential",
        ["ScriptBlock"] = "scriptblock", ["MultiValuedProperty"] = "object", ["Object"] = "object", ["Hashtable"] = "hashtable",
        ["TimeSpan"] = "timespan",
    };

    private static readonly HashSet<string> _common = new(StringComparer.OrdinalIgnoreCase)
    {
        "Confirm", "WhatIf", "Verbose", "Debug", "ErrorAction", "WarningAction", "InformationAction", "ProgressAction",
        "ErrorVariable", "WarningVariable", "InformationVariable", "OutVariable", "OutBuffer", "PipelineVariable",
    };

    /// <summary>What PowerShell itself handles.</summary>
    public static bool IsCommon(string parameter) => _common.Contains(parameter);

    /// <summary>Writes the text of the module.</summary>
    /// <param name="cmdlets">The functions.</param>
    /// <param name="backend">The ID of the backend, from <see cref="StubBackends"/>.</param>
    public static string Write(IEnumerable<StubCmdlet> cmdlets, string backend)
    {
        var text = new StringBuilder();
        foreach (var cmdlet in cmdlets)
        {
            WriteFunction(text, cmdlet, backend);
        }

        WriteConnection(text, backend, "Connect-ExchangeOnline", ConnectionParameters);
        WriteConnection(text, backend, "Disconnect-ExchangeOnline", "");
        text.AppendLine(
            "function Set-StubFault { param([string]$Kind, [int]$Times = 1) "
            + Bridge("SetFault", backend, "$Kind, $Times") + " }");
        text.AppendLine(
            "function Get-StubProcess { [pscustomobject]@{ Id = $PID; Memory = (Get-Process -Id $PID).WorkingSet64 } }");
        text.AppendLine("function Stop-StubProcess { Stop-Process -Id $PID -Force; Start-Sleep -Seconds 600 }");
        return text.ToString();
    }

    /// <summary>Writes the module into a folder, as <c>ExchangeOnlineManagement</c> or with another name.</summary>
    /// <returns>The path of the module.</returns>
    public static string WriteTo(string folder, IEnumerable<StubCmdlet> cmdlets, string backend, string name)
    {
        var own = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        var path = Path.Combine(own, name + ".psm1");
        File.WriteAllText(path, Write(cmdlets, backend));
        return path;
    }

    /// <summary>The parameters of the real cmdlet that sign in, with their types.</summary>
    private const string ConnectionParameters = "[string]$AppId, [string]$Organization, "
        + "[System.Security.Cryptography.X509Certificates.X509Certificate2]$Certificate, [string]$CertificateFilePath, "
        + "[securestring]$CertificatePassword, [string]$CertificateThumbprint, [switch]$ManagedIdentity, "
        + "[string]$ManagedIdentityAccountId, [string]$AccessToken, [string]$UserPrincipalName, [pscredential]$Credential, "
        + "[string]$ExchangeEnvironmentName, [string]$DelegatedOrganization, [bool]$ShowBanner = $true, "
        + "[switch]$SkipLoadingFormatData, [string[]]$CommandName";

    private static void WriteConnection(StringBuilder text, string backend, string name, string parameters)
        => text.Append("function " + name + " { [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')] ")
            .AppendLine("param(" + parameters + ")")
            .AppendLine("    if (-not $PSCmdlet.ShouldProcess('the connection')) { return }")
            .AppendLine("    " + Bridge("Connect", backend, "$MyInvocation.MyCommand.Name, $PSBoundParameters, $PSCmdlet"))
            .AppendLine("}");

    private static void WriteFunction(StringBuilder text, StubCmdlet cmdlet, string backend)
    {
        var binding = cmdlet.Name.StartsWith("Get-", StringComparison.Ordinal) ? ""
            : "SupportsShouldProcess, ConfirmImpact = '"
                + (cmdlet.Name.StartsWith("Remove-", StringComparison.Ordinal) ? "High'" : "Medium'");
        text.AppendLine("function " + cmdlet.Name + " { [CmdletBinding(" + binding + ")] param(");
        text.AppendJoin(
            ",\n",
            cmdlet.Parameters.Where(parameter => !IsCommon(parameter.Name))
                .Select(parameter => "    " + Declare(cmdlet, parameter)));
        text.AppendLine(")");
        if (binding.StartsWith("Supports", StringComparison.Ordinal))
        {
            text.AppendLine("    if (-not $PSCmdlet.ShouldProcess([string]$PSBoundParameters['Identity'])) { return }");
        }

        text.AppendLine("    " + Bridge("Run", backend, "$MyInvocation.MyCommand.Name, $PSBoundParameters, $PSCmdlet"))
            .AppendLine("}");
    }

    private static string Declare(StubCmdlet cmdlet, StubParameter parameter)
    {
        var sets = cmdlet.Sets.Where(set => Has(set.Members, parameter.Name)).ToArray();
        var everywhere = sets.Length == cmdlet.Sets.Count
            && sets.Select(set => Has(set.Mandatory, parameter.Name)).Distinct().Count() == 1;
        var attributes = everywhere
            ? Attribute(Has(sets[0].Mandatory, parameter.Name), null)
            : string.Concat(sets.Select(set => Attribute(Has(set.Mandatory, parameter.Name), set.Name)));
        return $"{attributes}[{TypeOf(parameter.Type)}]${{{parameter.Name}}}";
    }

    private static string Attribute(bool mandatory, string? set)
        => "[Parameter(" + string.Join(
            ", ",
            new[] { mandatory ? "Mandatory" : null, set is null ? null : "ParameterSetName = " + Quote(set) }
                .OfType<string>()) + ")]";

    private static string TypeOf(string type)
        => _types.TryGetValue(type.TrimEnd('?'), out var known) ? known
            : type.Equals("String", StringComparison.OrdinalIgnoreCase) ? "string"
            : "object";

    private static bool Has(IReadOnlyList<string> names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static string Bridge(string method, string backend, string arguments)
        => $"[{typeof(StubBridge).FullName}]::{method}({Quote(backend)}, {arguments})";

    private static string Quote(string text) => "'" + CodeGeneration.EscapeSingleQuotedStringContent(text) + "'";
}
