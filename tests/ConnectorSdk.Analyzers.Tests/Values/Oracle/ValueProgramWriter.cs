using System.Globalization;
using ConnectorSdk.Analyzers.Tests.Oracle;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>Writes programs that compute numbers, Booleans, and strings of many types, from a list of choices.</summary>
internal sealed class ValueProgramWriter(ChoiceSource choices)
{
    private const int MaximalDepth = 3;

    private static readonly string[] _numbers = ["int", "uint", "long", "ulong", "byte", "sbyte", "short", "ushort", "char"];

    private static readonly Dictionary<string, string[]> _literals = new()
    {
        ["int"] = ["0", "1", "5", "-1", "65535", "int.MaxValue", "int.MinValue"],
        ["uint"] = ["0u", "5u", "uint.MaxValue"],
        ["long"] = ["0L", "5L", "-1L", "16777217L", "long.MaxValue", "long.MinValue"],
        ["ulong"] = ["0UL", "5UL", "ulong.MaxValue", "9223372036854775808UL"],
        ["byte"] = ["(byte)0", "(byte)5", "byte.MaxValue"],
        ["sbyte"] = ["(sbyte)5", "sbyte.MinValue", "sbyte.MaxValue"],
        ["short"] = ["(short)5", "short.MinValue", "short.MaxValue"],
        ["ushort"] = ["(ushort)5", "ushort.MaxValue"],
        ["char"] = ["'a'", "'5'", "'\\0'", "'\\uffff'"],
        ["bool"] = ["true", "false"],
        ["bool?"] = ["(bool?)true", "(bool?)false", "(bool?)null"],
        ["int?"] = ["(int?)5", "(int?)-1", "(int?)null"],
        ["string"] = ["\"a\"", "\"\"", "\"Ab c\""],
        ["Kind"] = ["Kind.None", "Kind.Large", "Kind.Same", "(Kind)9"],
    };

    private static readonly Dictionary<string, string[]> _inputs = new()
    {
        ["int"] =
            ["n"], ["long"] = ["l"], ["ulong"] = ["u"], ["char"] = ["k"], ["bool"] = ["c"], ["bool?"] = ["f"], ["int?"] = ["m"],
        ["string"] = ["s"], ["Kind"] = ["e"],
    };

    private readonly List<string> _lines = [];
    private readonly List<(string Type, string Name)> _locals = [];

    public static ValueProgram Write(IReadOnlyList<int> choices)
    {
        var writer = new ValueProgramWriter(new ChoiceSource(choices));
        for (var i = 0; i < 5; i++)
        {
            writer.Declare();
        }

        for (var i = 0; i < 4; i++)
        {
            writer.Statement();
        }

        var type = writer.Pick([.. _literals.Keys]);
        writer._lines.Add($"return {writer.Value(type, MaximalDepth)};");
        return new ValueProgram(string.Join('\n', writer._lines));
    }

    private T Pick<T>(params T[] options) => options[choices.Next(options.Length)];

    private void Declare()
    {
        var type = Pick([.. _literals.Keys]);
        var name = "v" + _locals.Count.ToString(CultureInfo.InvariantCulture);
        _lines.Add($"{type} {name} = {(choices.Next(4) == 0 ? Value(type, 1) : Pick(_literals[type]))};");
        _locals.Add((type, name));
    }

    private void Statement()
    {
        var (type, name) = Pick([.. _locals]);
        var isNumber = _numbers.Contains(type);
        _lines.Add(choices.Next(8) switch
        {
            0 => $"{name} = {Value(type, 2)};",
            1 when isNumber => $"unchecked {{ {name} {Pick("+=", "-=", "*=", "&=", "|=", "^=")} {Value(type, 1)}; }}",
            1 when type == "bool" => $"{name} {Pick("&=", "|=", "^=")} {Value(type, 1)};",
            2 when isNumber => $"unchecked {{ {name} {Pick("<<=", ">>=")} {Pick("1", "7", "33")}; {name}{Pick("++", "--")}; }}",
            3 => $"if ({Value("bool", 2)}) {{ {name} = {Value(type, 1)}; }}",
            4 => $"switch ({name}) {{ case {Constant(type)}: return {Value(type, 1)}; default: break; }}",
            5 when type.EndsWith('?') => $"{name} ??= {Value(type.TrimEnd('?'), 1)};",
            6 => $"if ({Test(type, name)}) {{ return {Value(Pick("bool", type), 1)}; }}",
            _ => $"if ({Value("bool", 2)}) {{ return {Value(type, 2)}; }}",
        });
    }

    private string Constant(string type) => type switch
    {
        "string" => Pick("\"a\"", "null"),
        "bool?" => Pick("true", "false", "null"),
        "int?" => Pick("5", "null"),
        _ => Pick(_literals[type]),
    };

    private string Test(string type, string value) => type switch
    {
        "bool?" => Pick(
            $"{value} is not true", $"{value} == false", $"{value} != true", $"{value} is null", $"{value} is true or null"),
        "int?" => Pick($"{value} > 5", $"!({value} <= 5)", $"{value} is > 0 and < 9", $"{value} is not > 5", $"{value} != 5",
            $"{value}.HasValue"),
        "bool" => Pick(value, $"!{value}", $"{value} is false"),
        "string" => Pick($"{value} == \"a\"", $"{value} is not \"a\"", $"{value}.Length > 1"),
        "Kind" => Pick($"{value} == Kind.Large", $"{value} != Kind.Same", $"{value} is Kind.None or Kind.Twelve"),
        _ => $"{value} {Pick("<", "<=", ">", ">=", "==", "!=")} {Pick(_literals[type])}",
    };

    private string Value(string type, int depth)
    {
        if (depth == 0 || choices.Next(4) == 0)
        {
            string[] names = [.. _locals.Where(local => local.Type == type).Select(local => local.Name)];
            return Pick([.. names, .. names, .. _inputs.GetValueOrDefault(type, []), Pick(_literals[type])]);
        }

        var less = depth - 1;
        return type switch
        {
            "bool" => Boolean(less),
            "bool?" => Pick(
                $"({Value("bool?", less)} {Pick("&", "|", "^")} {Value("bool?", less)})",
                $"(bool?){Value("bool", less)}",
                $"!{Value("bool?", less)}"),
            "int?" => Pick(
                $"unchecked({Value("int?", less)} {Pick("+", "-", "*")} {Value("int?", less)})",
                $"(int?){Value("int", less)}"),
            "string" => Text(less),
            "Kind" => Pick(
                $"(Kind){Operand("int", less)}",
                $"({Value("bool", less)} ? {Value("Kind", less)} : {Value("Kind", less)})"),
            _ => Number(type, less),
        };
    }

    private string Operand(string type, int depth) => $"({Value(type, depth)})";

    private string Number(string type, int depth)
    {
        var other = Pick(_numbers);
        return choices.Next(7) switch
        {
            0 => $"unchecked(({type}){Operand(other, depth)})",
            1 => $"unchecked(({type})({Value(type, depth)} {Pick("+", "-", "*", "&", "|", "^")} {Value(type, depth)}))",
            2 => $"unchecked(({type})({Value(type, depth)} {Pick("/", "%")} ({type}){Pick("3", "7", "1")}))",
            3 => $"unchecked(({type})({Value(type, depth)} {Pick("<<", ">>")} {Operand("int", depth)}))",
            4 => $"({Value("bool", depth)} ? {Value(type, depth)} : {Value(type, depth)})",
            5 => type switch
            {
                "int" => Pick(
                    $"{Operand("string", depth)}.Length",
                    $"({Value("int?", depth)} ?? {Value("int", depth)})",
                    $"(int){Operand("Kind", depth)}"),
                "ulong" => $"unchecked((ulong){Operand(other, depth)})",
                _ => $"unchecked(({type})(~{Operand(type, depth)}))",
            },
            _ => $"unchecked(({type})({Pick("float", "double", type == "sbyte" ? "float" : "decimal")}){Operand("byte", depth)})",
        };
    }

    private string Boolean(int depth)
    {
        var (left, right) = Pick(("int", "long"), ("uint", "long"), ("char", "int"), ("byte", "ulong"), ("ushort", "uint"),
            ("ulong", "uint"), ("int", "short"));
        return choices.Next(8) switch
        {
            0 => $"({Operand(left, depth)} {Pick("<", "<=", ">", ">=", "==", "!=")} {Operand(right, depth)})",
            1 => $"({Value("bool", depth)} {Pick("&&", "||", "&", "|", "^")} {Value("bool", depth)})",
            2 => $"!{Operand("bool", depth)}",
            3 => $"({Operand("int?", depth)} {Pick("<", "<=", ">", ">=", "==", "!=")} {Operand("int?", depth)})",
            4 => $"({Operand("string", depth)} {Pick("==", "!=")} {Operand("string", depth)})",
            5 => $"({Operand("Kind", depth)} {Pick("==", "!=")} {Operand("Kind", depth)})",
            6 => $"({Test("bool?", Operand("bool?", depth))})",
            _ => $"({Test("int?", Operand("int?", depth))})",
        };
    }

    private string Text(int depth) => Pick(
        $"({Value("string", depth)} + {Operand(Pick("string", "int", "char", "bool", "Kind", "ulong", "int?"), depth)})",
        $"$\"x{{{Operand(Pick("string", "int", "char", "bool", "Kind", "long"), depth)}}}y\"",
        $"{Operand("string", depth)}.{Pick("Trim()", "ToUpperInvariant()", "PadLeft(4, 'x')", "Replace(\"a\", \"bb\")", "Replace('x', 'y')", "Substring(1)")}",
        $"string.Concat({Value("string", depth)}, {Value("string", depth)})",
        $"string.Join(\",\", {Value("string", depth)}, {Value("string", depth)})",
        $"{Operand(Pick("int", "uint", "Kind", "bool", "char"), depth)}.ToString()");
}
