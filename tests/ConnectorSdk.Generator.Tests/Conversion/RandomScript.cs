using System.Text;

namespace ConnectorSdk.Generator.Tests.Conversion;

/// <summary>
/// Writes random scripts with the usual parts of administrators' scripts: variables, strings, tables, conditions, and loops.
/// </summary>
internal sealed class RandomScript(Random random)
{
    private const int MaxDepth = 2;

    private static readonly string[] _texts =
        ["'Desk'", "\"$a-$n\"", "\"x$($b)y\"", "$a", "$b", "('{0} {1:D2}' -f $a, $n)", "($a + '_' + $b)", "\"it's `\"$b`\"\"",
            "'a$b'",
            "\"\"", "$a.ToUpper()", "$b.Trim().Replace('e', 'E')", "\"tab`t$n\"", "(\"a b\".Replace(' ', '{'))", "[string]$n",
                "\"{$a}\""];

    private static readonly string[] _conditions =
        ["$a", "$n", "-not $b", "$a -eq 'desk'", "$n -gt 3", "$a -ne $b -and $n -lt 9", "($n -eq 2) -or $a -like 'D*'", "$l",
            "-not $l",
            "$l -contains 'RED'", "$b -in 'floor', 'wall'", "[string]::IsNullOrEmpty($b)", "$a -match '^d'", "$t", "!$t",
                "$l.Count -ge 2",
            "$a.Length -eq 4", "$t -eq $false", "$a -ceq 'desk'"];

    private static readonly string[] _lists =
        ["'red', 'blue'", "@('red')", "@()", "$l", "($l + 'green')", "@($a, $b)", "@(\"$a 1\", 'blue')"];

    private static readonly string[] _arguments =
        ["-Note TEXT", "-Port NUMBER", "-Dimmed $true", "-Dimmed:$t", "-Quiet", "-Quiet:$t", "-Mode Warm", "-Mode Cold",
            "-Colors LIST",
            "-Hosts TEXT", "-Delay 00:05:00", "-Hosts @{Add='a','b'; Remove=TEXT}", "-Colors 'red','blue'", "-Note 25MB"];

    private readonly StringBuilder _script = new();

    public static string Write(Random random)
    {
        var writer = new RandomScript(random);
        writer._script.Append("$a = 'Desk'\n$b = 'Floor'\n$n = 2\n$l = @('Red', 'Blue')\n$t = $true\n");
        writer.Statements(0);
        return writer._script.ToString();
    }

    private void Statements(int depth)
    {
        var count = random.Next(1, depth == 0 ? 6 : 3);
        for (var i = 0; i < count; i++)
        {
            Statement(depth);
        }
    }

    private void Statement(int depth)
    {
        switch (random.Next(depth < MaxDepth ? 15 : 8))
        {
            case 0 or 1 or 2:
                Line(depth, Command());
                break;
            case 3:
                Line(depth, $"{Pick("$a", "$b")} = {Fill("TEXT")}");
                break;
            case 4:
                Line(depth, Pick("$n++", "$n = $n + 3", "$n += 2", "$n = 7", "$n--"));
                break;
            case 5:
                Line(depth, Fill(Pick("$l = LIST", "$l += TEXT", "$l += 'green', 'grey'")));
                break;
            case 6:
                Line(depth, Fill(Pick("$a += TEXT", "$t = -not $t", "$t = CONDITION")));
                break;
            case 7:
                Table(depth);
                break;
            case 8 or 9:
                Block(depth, $"if ({Fill("CONDITION")})");
                if (random.Next(2) == 0)
                {
                    Block(depth, random.Next(2) == 0 ? "else" : $"elseif ({Fill("CONDITION")})");
                }

                break;
            case 10:
                Block(depth, Fill("foreach ($e in LIST)"), "$b = \"$e of $a\"");
                break;
            case 11:
                Block(depth, $"foreach ($i in 1..{random.Next(1, 4)})", "$a = \"L$i\"");
                break;
            case 12:
                Line(depth,
                    $"'p', 'q' | Where-Object {{ $_ -ne 'q' }} "
                    + $"| ForEach-Object {{ New-Lamp \"$a $_\" {Fill(Pick(_arguments))} }}");
                break;
            case 13:
                Block(depth, "for ($k = 0; $k -lt 2; $k++)", "$b = \"$b$k\"");
                break;
            default:
                Line(depth, $"switch ({Fill("TEXT")}) {{ 'desk' {{ {Command()} }} default {{ {Command()} }} }}");
                break;
        }
    }

    private string Command()
    {
        var arguments = Distinct(random.Next(4)).Select(Fill);
        return random.Next(4) == 0
            ? $"Set-Lamp {Fill("TEXT")} {string.Join(" ", arguments)}"
            : $"New-Lamp {Pick("", "-Name ")}{Fill("TEXT")} {string.Join(" ", arguments)}{Pick("", "", " | Out-Null")}";
    }

    /// <summary>Chooses parameters without duplicates.</summary>
    private IEnumerable<string> Distinct(int count)
        => Enumerable.Range(0, count).Select(_ => Pick(_arguments)).DistinctBy(argument => argument.Split(' ', ':')[0]);

    private void Table(int depth)
    {
        var name = $"$p{_script.Length}";
        Line(depth,
            $"{name} = @{{ Name = {Fill("TEXT")}; {Pick("Port = 5", "Quiet = $true", "Note = 'x'", "Colors = 'a', 'b'")} }}");
        for (var i = random.Next(3); i > 0; i--)
        {
            var step = Fill(Pick($"{name}.Note = TEXT", $"{name}['Mode'] = 'Cold'", $"{name}.Dimmed = $t",
                $"{name}.Delay = '00:01:00'"));
            Line(depth, random.Next(2) == 0 ? step : $"if ({Fill("CONDITION")}) {{ {step} }}");
        }

        Line(depth, $"New-Lamp @{name[1..]}{Pick("", " -Hosts 'h'", " -Key $null")}".Replace(" -Key $null", "",
            StringComparison.Ordinal));
    }

    private void Block(int depth, string header, string first = "")
    {
        Line(depth, header + " {");
        if (first.Length > 0)
        {
            Line(depth + 1, first);
        }

        Statements(depth + 1);
        Line(depth, "}");
    }

    private void Line(int depth, string code) => _script.Append(' ', depth * 2).Append(code).Append('\n');

    private string Fill(string template)
        => template
            .Replace("CONDITION", Pick(_conditions), StringComparison.Ordinal)
            .Replace("TEXT", Pick(_texts), StringComparison.Ordinal)
            .Replace("LIST", Pick(_lists), StringComparison.Ordinal)
            .Replace("NUMBER", Pick("25", "$n", "($n + 20)"), StringComparison.Ordinal);

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
