using System.Globalization;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Writes a program from choices: fewer and smaller choices give a simpler program.</summary>
internal sealed class ProgramWriter
{
    private const int MaximalDepth = 2;

    private readonly ChoiceSource _choices;
    private readonly SetterWriter _setters;
    private readonly List<string> _lines = [];
    private readonly List<string> _helpers = [];
    private readonly Dictionary<int, int> _sites = [];
    private readonly HashSet<string> _constructs = [];
    private readonly List<string> _flags = ["p", "q", "r"];
    private readonly List<string> _builders = ["b"];
    private int _names;

    /// <summary>Nothing returns from a <c>finally</c>, and a check there would hide which one threw.</summary>
    private int _finallyDepth;

    private ProgramWriter(IReadOnlyList<int> choices)
    {
        _choices = new ChoiceSource(choices);
        _setters = new SetterWriter(_choices, _choices.Next(2) == 0);
    }

    public static GeneratedProgram Write(string type, IReadOnlyList<int> choices) => new ProgramWriter(choices).Write(type);

    private GeneratedProgram Write(string type)
    {
        _lines.AddRange(
        [
            $"static class {type}", "{",
            "public static object Run(bool p, bool q, bool r)", "{", $"var b = {_setters.Creation};",
        ]);
        while (!_choices.IsUsedUp)
        {
            Statement(0);
        }

        Check("return ");
        _lines.Add("}");
        _lines.AddRange(_helpers);
        _lines.Add("}");
        return new GeneratedProgram(type, _lines, _sites, _constructs);
    }

    private void Statement(int depth)
    {
        switch (_choices.Next(depth < MaximalDepth ? 19 : 12))
        {
            case <= 2:
                _lines.Add($"{Builder()}.{Setter()};");
                break;
            case 3:
                Use("chain", $"{Builder()} = {Builder()}.{Setter()}.{Setter()};");
                break;
            case 4:
                Declare("alias", _builders, "b", Builder());
                break;
            case 5:
                Declare("second builder", _builders, "b", _setters.Creation);
                break;
            case 6:
                Use("reassignment", $"{Builder()} = {Builder()};");
                break;
            case 7:
                Use("?:", $"{Builder()} = {Condition()} ? {Builder()} : {Builder()};");
                break;
            case 8:
                Use("??", $"{Builder()} = ({Condition()} ? null : {Builder()}) ?? {Builder()};");
                break;
            case 9:
                Declare("Boolean local", _flags, "c", Condition());
                break;
            case 10:
                Use("Boolean assignment", $"{_choices.Pick(_flags)} = {Condition()};");
                break;
            case 11:
                Helper();
                break;
            case 12:
                Block("if", $"if ({Condition()})", depth);
                break;
            case 13:
                Block("if else", $"if ({Condition()})", depth);
                Block("if else", "else", depth);
                break;
            case 14:
                Block("for", $"for (var {Name("i")} = 0; {LastName("i")} < 2; {LastName("i")}++)", depth);
                break;
            case 15:
                Block("foreach", $"foreach (var {Name("i")} in new[] {{ 1, 2 }})", depth);
                break;
            case 16 when _finallyDepth == 0:
                EarlyReturn();
                break;
            case 17:
                SameConditionTwice(depth);
                break;
            default:
                Block("try finally", "try", depth);
                _finallyDepth++;
                Block("try finally", "finally", depth);
                _finallyDepth--;
                break;
        }
    }

    private void EarlyReturn()
    {
        Use("early return", $"if ({Condition()})");
        _lines.Add("{");
        Check("return ");
        _lines.Add("}");
    }

    private void SameConditionTwice(int depth)
    {
        var condition = Condition();
        Block("same condition twice", $"if ({condition})", depth);
        if (_choices.Next(2) == 0)
        {
            Statement(depth + 1);
        }

        Block("same condition twice", $"if ({condition})", depth);
    }

    private void Helper()
    {
        var (name, flag) = (Name("Helper"), Condition());
        var type = _setters.Type;
        var call = $"{name}({Builder()}, {flag})";
        var (first, second) = (_setters.Call(() => "f"), _setters.Call(() => "!f"));
        switch (_choices.Next(5))
        {
            case 0:
                Use("void helper", $"{call};");
                _helpers.Add($"static void {name}({type} x, bool f) {{ x.{first}; if (f) {{ x.{second}; }} }}");
                break;
            case 1:
                Use("fluent helper", $"{Builder()} = {call};");
                _helpers.Add($"static {type} {name}({type} x, bool f) => f ? x.{first} : x.{second};");
                break;
            case 2:
                Declare("factory", _builders, "b", $"{name}({flag})");
                _helpers.Add($"static {type} {name}(bool f) => {_setters.Creation}.{first};");
                break;
            case 3:
                Use("local function", $"static {type} {name}({type} x, bool f) {{ if (f) {{ return x; }} return x.{first}; }}");
                _lines.Add($"{Builder()} = {call};");
                break;
            default:
                Use("recursive helper", $"{call};");
                _helpers.Add($"static void {name}({type} x, bool f) {{ if (f) {{ {name}(x, false); }} x.{first}; }}");
                break;
        }
    }

    private void Block(string construct, string head, int depth)
    {
        Use(construct, head);
        var (flags, builders) = (_flags.Count, _builders.Count);
        _lines.Add("{");
        for (var count = 1 + _choices.Next(2); count > 0; count--)
        {
            Statement(depth + 1);
        }

        _lines.Add("}");
        _flags.RemoveRange(flags, _flags.Count - flags);
        _builders.RemoveRange(builders, _builders.Count - builders);
    }

    private void Check(string keyword)
    {
        var site = _sites.Count;
        _lines.Add($"Trace.At({site.ToString(CultureInfo.InvariantCulture)});");
        _sites.Add(site, _lines.Count);
        _lines.Add($"{keyword}{Builder()}.Build();");
    }

    private void Use(string construct, string line)
    {
        _constructs.Add(construct);
        _lines.Add(line);
    }

    private string Setter() => _setters.Call(Condition);

    private string Builder() => _choices.Pick(_builders);

    private string Condition() => _choices.Next(7) switch
    {
        0 => "true",
        1 => "false",
        2 or 3 => _choices.Pick(_flags),
        4 => "!" + _choices.Pick(_flags),
        5 => $"({_choices.Pick(_flags)} && {_choices.Pick(_flags)})",
        _ => $"({_choices.Pick(_flags)} || !{_choices.Pick(_flags)})",
    };

    /// <summary>A new variable, which later statements of the block may use.</summary>
    private void Declare(string construct, List<string> scope, string prefix, string value)
    {
        var name = Name(prefix);
        Use(construct, $"var {name} = {value};");
        scope.Add(name);
    }

    private string Name(string prefix) => prefix + (++_names).ToString(CultureInfo.InvariantCulture);

    private string LastName(string prefix) => prefix + _names.ToString(CultureInfo.InvariantCulture);
}
