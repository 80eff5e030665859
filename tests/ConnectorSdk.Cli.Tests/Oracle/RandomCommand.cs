using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Tests;

/// <summary>
/// Writes valid and invalid commands of a cmdlet in the ways that users write them: by name, abbreviation, alias, and position,
/// from tables and lists, and with values of the right type and of other types.
/// </summary>
internal sealed class RandomCommand(Cmdlet cmdlet, Random random)
{
    private static readonly string[] _anything =
        ["a", "'a b'", "5", "'7'", "5.0", "0x10", "1KB", "$true", "$false", "a,b", "1,2", "@('x','y')", "@{ a = 1 }",
        "(Get-Text)", "-zebra",
        "\"$HOME\"", "{ 1 }", "$null", "-1", "c", "00:10:00", "2030-01-01", "11111111-2222-3333-4444-555555555555", "[int]"];

    private static readonly Dictionary<string, string[]> _values = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Boolean"] = ["$true", "$false", "1", "0", "'true'", "maybe", "($true)"],
        ["Byte"] = ["255", "256", "'7'"],
        ["Int16"] = ["3", "'3'", "32768", "-1"],
        ["Int32"] = ["3", "'3'", "0x10", "1KB", "many", "99999999999", "1.6", "'1,000'", "-5"],
        ["UInt32"] = ["3", "'3'", "-1"],
        ["Int64"] = ["3", "99999999999", "5GB", "many"],
        ["Double"] = ["3", "1.5", "'1e3'", "many"],
        ["Decimal"] = ["3", "1.5", "'1.5'", "many"],
        ["Guid"] = ["11111111-2222-3333-4444-555555555555", "'{11111111-2222-3333-4444-555555555555}'", "nonsense"],
        ["DateTime"] = ["2030-01-01", "'2030-01-01 10:00'", "1/2/2030", "someday"],
        ["TimeSpan"] = ["00:10:00", "'1.00:00:00'", "7", "'7'", "soon"],
        ["EnhancedTimeSpan"] = ["00:10:00", "'1.00:00:00'", "soon"],
        ["Version"] = ["5.0", "5", "'5'", "1.2.3", "5.10", "x"],
        ["IPAddress"] = ["10.0.0.1", "'::1'", "300.1.1.1"],
        ["Uri"] = ["https://contoso.com", "a/b", "'x y'"],
        ["Char"] = ["c", "';'", "ab", "5"],
        ["CultureInfo"] = ["en-US", "de"],
        ["Hashtable"] = ["@{ a = 1 }", "a"],
        ["String"] = ["a", "'a b'", "5", "5.0", "$true", "-zebra", "''", "\"q\"", "0x10", "1KB"],
        ["PSCredential"] = ["(Get-Text)"],
    };

    public string Write()
    {
        List<string> before = [];
        List<string> parts = [];
        foreach (var parameter in Chosen())
        {
            if (random.Next(12) == 0)
            {
                var name = $"$t{before.Count}";
                before.Add(random.Next(3) == 0
                    ? $"{name} = {ValueOf(parameter, isArgument: false)}, 'x'"
                    : $"{name} = @{{ {NameOf(parameter)} = {ValueOf(parameter, isArgument: false)} }}");
                parts.Add("@" + name[1..]);
            }
            else
            {
                parts.Add(Argument(parameter));
            }
        }

        if (random.Next(15) == 0)
        {
            parts.Add(random.Next(4) switch { 0 => "-Zebra", 1 => "-Zebra z", 2 => "--", _ => "more" });
        }

        if (random.Next(10) == 0)
        {
            parts.Add(random.Next(4) switch { 0 => "-Verbose", 1 => "-EA Ignore", 2 => "-ov o", _ => "-Debug:$false" });
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(parts));
        return string.Join("\n", before.Append($"{cmdlet.Name} {string.Join(' ', parts)}"));
    }

    /// <summary>Most commands use the parameters of one set, including its mandatory ones.</summary>
    private List<Parameter> Chosen()
    {
        var set = cmdlet.Sets[random.Next(cmdlet.Sets.Count)];
        var members = random.Next(8) == 0
            ? cmdlet.Parameters.ToList()
            : [.. set.Members.Select(member => cmdlet.Find(member.Parameter)).OfType<Parameter>()];
        var mandatory = members.Where(parameter => set.Find(parameter.Name) is { Mandatory: true } && random.Next(12) > 0);
        var selecting = members.Where(parameter => set.Find(parameter.Name) is { SelectsSet: true } && random.Next(3) > 0);
        var positional = members.Where(parameter => set.Find(parameter.Name)?.Position.Number is not null && random.Next(2) == 0);
        var others = Enumerable.Range(0, members.Count == 0 ? 0 : random.Next(3))
            .Select(_ => members[random.Next(members.Count)]);
        var chosen = mandatory.Concat(selecting).Concat(positional).Concat(others).Distinct();
        return [.. random.Next(20) == 0 ? chosen.Concat(others) : chosen];
    }

    private string Argument(Parameter parameter)
    {
        var isPositional = cmdlet.Sets.Any(set => set.Find(parameter.Name)?.Position.Number is not null);
        if (isPositional && random.Next(2) == 0 || parameter.TakesRemainingArguments || random.Next(60) == 0)
        {
            return ValueOf(parameter, isArgument: true);
        }

        var name = "-" + NameOf(parameter);
        return parameter.IsSwitch
            ? name + random.Next(8) switch { 0 => ":$true", 1 => ":$false", 2 => " $false", 3 => ":1", _ => "" }
            : name + (random.Next(6) == 0 ? ":" : " ") + (random.Next(50) == 0 ? "" : ValueOf(parameter, isArgument: true));
    }

    private string NameOf(Parameter parameter) => random.Next(5) switch
    {
        0 => parameter.Name[..random.Next(1, parameter.Name.Length + 1)],
        1 when parameter.Aliases.Count > 0 => parameter.Aliases[random.Next(parameter.Aliases.Count)],
        2 => parameter.Name.ToLowerInvariant(),
        _ => parameter.Name,
    };

    /// <summary>In a table or list, a word must be quoted.</summary>
    private string ValueOf(Parameter parameter, bool isArgument)
    {
        var own = _values.TryGetValue(parameter.Type.Name, out var values) ? values : null;
        var value = own is not null && random.Next(8) > 0 ? Pick(own) : Pick(_anything);
        if (parameter.Type.IsArray && own is not null && random.Next(2) == 0)
        {
            value = $"{value},{Pick(own)}";
        }

        return isArgument || value is ['$' or '\'' or '"' or '@' or '(' or '[' or '{' or (>= '0' and <= '9'), ..]
            && !value.Contains(':')
            && !value.Contains('-') && !value.Contains(',') && value.Count(c => c == '.') < 2
            ? value
            : "'w'";
    }

    private string Pick(string[] values) => values[random.Next(values.Length)];
}
