using System.Text;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Generator.Tests.Examples;

/// <summary>A PowerShell function with the parameters, sets, and positions of a document. It returns the bound values.</summary>
internal static class DocumentedFunction
{
    private static readonly Dictionary<string, string> _types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Boolean"] = "bool",
        ["SwitchParameter"] = "switch",
        ["Byte"] = "byte",
        ["Int16"] = "int16",
        ["Int32"] = "int",
        ["Int64"] = "long",
        ["UInt16"] = "uint16",
        ["UInt32"] = "uint32",
        ["UInt64"] = "uint64",
        ["Single"] = "float",
        ["Double"] = "double",
        ["Decimal"] = "decimal",
        ["String"] = "string",
        ["Guid"] = "guid",
        ["DateTime"] = "datetime",
        ["TimeSpan"] = "timespan",
        ["EnhancedTimeSpan"] = "timespan",
        ["Uri"] = "uri",
        ["Version"] = "version",
        ["IPAddress"] = "ipaddress",
    };

    /// <summary>The parameters that PowerShell adds to every function.</summary>
    private static readonly HashSet<string> _common = new(
        System.Management.Automation.Cmdlet.CommonParameters.Concat(System.Management.Automation.Cmdlet.OptionalCommonParameters),
        StringComparer.OrdinalIgnoreCase);

    public static string Declare(SpecCompiler.Cmdlets.Cmdlet cmdlet)
    {
        var text = new StringBuilder(
            $"function {cmdlet.Name}\n{{\n    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess");
        if (cmdlet.Sets.Count > 1 && cmdlet.Sets.FirstOrDefault(set => set.IsDefault) is { } set)
        {
            text.Append(", DefaultParameterSetName = ").Append(Quote(set.Name));
        }

        var parameters = cmdlet.Parameters
            .Where(parameter => !_common.Contains(parameter.Name))
            .Select(parameter => Declare(parameter, cmdlet));
        return text.Append(")]\n    param(\n        ").AppendJoin(",\n        ", parameters)
            .Append(")\n    $PSBoundParameters\n}").ToString();
    }

    private static string Declare(Parameter parameter, SpecCompiler.Cmdlets.Cmdlet cmdlet)
    {
        var attributes = cmdlet.Sets
            .Select(set => (Set: set, Member: set.Find(parameter.Name)))
            .Where(pair => pair.Member is not null)
            .Select(pair => Attribute(pair.Member!, cmdlet.Sets.Count > 1 ? pair.Set.Name : null))
            .DefaultIfEmpty("[Parameter()]");
        var aliases = parameter.Aliases.Where(alias => !_common.Contains(alias)).Select(Quote).ToList();
        return string.Join(" ", attributes)
            + (aliases.Count == 0 ? "" : $" [Alias({string.Join(", ", aliases)})]")
            + $" [{TypeOf(parameter)}] ${{{parameter.Name}}}";
    }

    private static string Attribute(SetMember member, string? set)
    {
        List<string> arguments = [];
        if (set is not null)
        {
            arguments.Add($"ParameterSetName = {Quote(set)}");
        }

        if (member.Mandatory || member.SelectsSet)
        {
            arguments.Add("Mandatory");
        }

        if (member.Position.Number is { } position and < int.MaxValue)
        {
            arguments.Add(FormattableString.Invariant($"Position = {position}"));
        }

        return $"[Parameter({string.Join(", ", arguments)})]";
    }

    /// <summary>A type that the module itself defines accepts any object here.</summary>
    private static string TypeOf(Parameter parameter)
        => !_types.TryGetValue(parameter.Type.Name, out var type) ? "object"
            : parameter.Type.IsArray || (parameter.AcceptsMany && !parameter.IsSwitch) ? type + "[]"
            : type;

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
