using System.Text;
using System.Text.RegularExpressions;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Tests;

/// <summary>
/// A PowerShell function with the parameters and sets of a document. If the document leaves something open, it is chosen at
/// random, because the tool must be right in every case that the document allows.
/// </summary>
internal sealed partial class DeclaredCmdlet
{
    /// <summary>PowerShell doesn't support more parameter sets.</summary>
    private const int MostSets = 32;

    private readonly Cmdlet _cmdlet;
    private readonly Random _random;

    private DeclaredCmdlet(Cmdlet cmdlet, Random random)
    {
        _cmdlet = cmdlet;
        _random = random;
    }

    /// <returns>The function, or null if PowerShell doesn't allow it.</returns>
    public static string? Declare(Cmdlet cmdlet, Random random)
        => IsDeclarable(cmdlet) ? new DeclaredCmdlet(cmdlet, random).Declare() : null;

    /// <summary>
    /// Determines whether a document is certain about sets, positions, and types, and names a default set if there are several.
    /// </summary>
    public static bool IsCertain(Cmdlet cmdlet)
        => cmdlet.Sets.All(set => set.Members.All(member => member.IsCertain && member.Position.IsCertain && !member.SelectsSet))
            && (cmdlet.Sets.Count == 1 || cmdlet.Sets.Any(set => set.IsDefault))
            && cmdlet.Parameters.All(DeclaredType.IsKnown);

    private static bool IsDeclarable(Cmdlet cmdlet)
    {
        var own = cmdlet.Parameters.Where(parameter => !BindableCommonParameters.Have(parameter.Name)).ToList();
        var names = own.SelectMany(parameter => parameter.Aliases.Prepend(parameter.Name))
            .Concat(BindableCommonParameters.All.SelectMany(parameter => parameter.Aliases.Prepend(parameter.Name)))
            .ToList();
        return cmdlet.Sets.Count <= MostSets
            && CommandName().IsMatch(cmdlet.Name)
            && names.TrueForAll(name => ParameterName().IsMatch(name))
            && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Count
            && own.Count(parameter => parameter.TakesRemainingArguments) <= 1;
    }

    private string Declare()
    {
        var text = new StringBuilder($"function {_cmdlet.Name}\n{{\n    [CmdletBinding(PositionalBinding = $false");
        if (DefaultSet() is { } set)
        {
            text.Append(Invariant($", DefaultParameterSetName = {Quote(set)}"));
        }

        text.Append(_cmdlet.Find("WhatIf") is not null || _random.Next(2) == 0 ? ", SupportsShouldProcess)]\n" : ")]\n");
        var taken = _cmdlet.Sets.Select(_ => new HashSet<int>()).ToList();
        var parameters = _cmdlet.Parameters
            .Where(parameter => !BindableCommonParameters.Have(parameter.Name))
            .Select(parameter => Declare(parameter, taken));
        return text.Append("    param(\n        ")
            .AppendJoin(",\n        ", parameters)
            .Append(")\n    $PSBoundParameters\n}")
            .ToString();
    }

    /// <summary>Documents don't always mark the default set.</summary>
    private string? DefaultSet()
        => _cmdlet.Sets.Count == 1 ? null
            : _cmdlet.Sets.FirstOrDefault(set => set.IsDefault) is { } marked ? marked.Name
            : _random.Next(2) == 0 ? _cmdlet.Sets[_random.Next(_cmdlet.Sets.Count)].Name
            : null;

    private string Declare(Parameter parameter, List<HashSet<int>> taken)
    {
        List<string> attributes = [];
        for (var i = 0; i < _cmdlet.Sets.Count; i++)
        {
            if (_cmdlet.Sets[i].Find(parameter.Name) is { } member && (member.IsCertain || _random.Next(2) == 0))
            {
                attributes.Add(Attribute(parameter, member, _cmdlet.Sets[i], taken[i]));
            }
        }

        if (attributes.Count == 0)
        {
            var i = _cmdlet.Sets.ToList().FindIndex(set => set.Find(parameter.Name) is not null);
            attributes.Add(i < 0 ? "[Parameter()]" : Attribute(
                parameter, _cmdlet.Sets[i].Find(parameter.Name)!, _cmdlet.Sets[i], taken[i]));
        }

        var aliases = parameter.Aliases.Count == 0 ? "" : $" [Alias({string.Join(", ", parameter.Aliases.Select(Quote))})]";
        return $"{string.Join(" ", attributes)}{aliases} [{DeclaredType.Of(parameter, _random)}] ${{{parameter.Name}}}";
    }

    private string Attribute(Parameter parameter, SetMember member, ParameterSet set, HashSet<int> taken)
    {
        List<string> arguments = [];
        if (_cmdlet.Sets.Count > 1)
        {
            arguments.Add($"ParameterSetName = {Quote(set.Name)}");
        }

        if (member.Mandatory || (member.SelectsSet && _random.Next(2) == 0))
        {
            arguments.Add("Mandatory");
        }

        if (member.Position.Number is { } number && (member.Position.IsCertain || _random.Next(2) == 0) && taken.Add(number))
        {
            arguments.Add(Invariant($"Position = {number}"));
        }

        if (parameter.TakesRemainingArguments)
        {
            arguments.Add("ValueFromRemainingArguments");
        }

        return $"[Parameter({string.Join(", ", arguments)})]";
    }

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    [GeneratedRegex("^[A-Za-z]+-[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex CommandName();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex ParameterName();
}
