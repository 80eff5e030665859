using System.Globalization;
using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Documents;

/// <summary>How many parameters of an enum's type have their values, module by module.</summary>
internal static class ValuesReport
{
    /// <summary>Types whose values are no names of a fixed list: those of .NET, identities, and Exchange's value types.</summary>
    private static readonly Regex _noEnum = new(
        "^(String|Boolean|SwitchParameter|S?Byte|U?Int(16|32|64)|Single|Double|Decimal|Char|Guid|Uri|Version"
            + "|DateTime(Offset)?|TimeSpan|Object|PSObject|Stream|IPAddress|.*IPRange|CultureInfo|X509Certificate2?|ScriptBlock"
            + "|SecureString|PSCredential|I?Dictionary|(Psws)?Hashtable|Array(List)?|PSListModifier|Nullable|Func|Encoding"
            + "|CimSession|CimInstance|Type|.*(Id|Identity)Parameter.*|.*Identity|.*PipeBind|MultiValuedProperty|.*Collection"
            + "|Fqdn|Unlimited|EnhancedTimeSpan|Word|Pattern|.*SmtpAddress|.*SmtpDomain.*|.*Path|ByteQuantifiedSize"
            + "|.*ProxyAddress.*|HeaderName|Schedule(Interval)?|.*Hostname|DsnText|AsciiString|SmartHost|AddressSpace|.*Binding"
            + "|.*Prefix.*|.*Template|.*PresentationObject|Extensible.*Info|.*(Connection|Settings)|.*Session|.*SessionOption"
            + "|Runspace|.*Handler|.*Extension|.*Result|.*EndPoint|WindowsLiveId|SmtpX509Identifier|TlsCertificate|SclValue"
            + "|X400Domain|UMSmartHost|UMLanguage|.*TimeZone.*|.*ServerName|.*FormatId|.*ObjectId|List|ADAttribute|HeaderValue"
            + "|NumberFormat|Reject.*Status.*|.*SortOrderEntry|.*DefinitionsParameter|ProvisioningHierarchy|.*Payload"
            + "|Expression|.*Destinations|.*EmailAddress|.*Query|.*Credential|.*Guid|MessageId|.*Number|.*Text|.*String|.*Uri)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Returns the process's exit code: 2 where there are no documents.</summary>
    public static int Print(TextWriter output, bool details, string? folder)
    {
        folder ??= SharedDocuments.Folder is { } shared ? Path.Combine(shared, "corpus") : null;
        if (folder is null || !Directory.Exists(folder))
        {
            Console.Error.WriteLine(folder is null ? SharedDocuments.SkipReason : $"There is no folder {folder}.");
            return 2;
        }

        output.WriteLine("| module | parameters | enum-typed | with values | share | closed lists of any type |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var module in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .GroupBy(path => Path.GetRelativePath(folder, Path.GetDirectoryName(path)!)))
        {
            Print(output, module.Key, details, [.. module
                .Select(path => SpecReader.Read(Path.GetFileName(path), File.ReadAllText(path)).Cmdlet)
                .OfType<Cmdlet>()
                .SelectMany(cmdlet => cmdlet.Parameters.Select(parameter => (cmdlet.Name, parameter)))]);
        }

        return 0;
    }

    private static void Print(
        TextWriter output, string module, bool details, List<(string Cmdlet, Parameter Parameter)> parameters)
    {
        var enums = parameters.Where(item => !_noEnum.IsMatch(item.Parameter.Type.Name)).ToList();
        foreach (var (cmdlet, parameter) in details ? parameters : [])
        {
            if (parameter.Values is not null || enums.Contains((cmdlet, parameter)))
            {
                var state = parameter.Values switch { null => "none", { IsClosed: true } => "closed", _ => "open" };
                var values = string.Join(" | ", parameter.Values?.Values.Select(value => value.Text) ?? []);
                output.WriteLine($"{state,-6} {cmdlet}.md({parameter.Line}) -{parameter.Name} {parameter.Type}: {values}");
            }
        }

        var found = enums.Count(item => item.Parameter.Values is not null);
        var closed = parameters.Count(item => item.Parameter.ClosedValues.Count() > 1);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {module} | {parameters.Count} | {enums.Count} | {found} | "
                + $"{(enums.Count == 0 ? 1 : found / (double)enums.Count):P1} | {closed} |"));
    }
}
