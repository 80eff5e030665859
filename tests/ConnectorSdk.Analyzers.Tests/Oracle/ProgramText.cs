using System.Globalization;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>A program that is being written: its lines, and the variables that the next statement can use.</summary>
internal sealed class ProgramText(ChoiceSource choices, IReadOnlyList<SetterTable> tables)
{
    /// <summary>Any condition can have this construct.</summary>
    public const string Test = "test of a number, enum or text";

    /// <summary>Starts a line with a check. The number of the check follows.</summary>
    private const char Mark = '\u0001';

    private static readonly string[] _tests =
    [
        "n == 0", "n > 0", "n != 2", "n is 1", "n >= 2", "k == OutboundConnector.ConnectorType.Partner",
        "k is OutboundConnector.ConnectorType.OnPremises", "s is null", "s != null", "s == \"x\"", "s is { Length: 1 }",
    ];

    private readonly HashSet<string> _constructs = [];
    private readonly HashSet<string> _shared = [];
    private readonly List<Check> _checks = [];
    private Scope _scope = Scope.OfRun();
    private int _names;

    public ChoiceSource Choices { get; } = choices;

    public SetterWriter Setters { get; } = new(choices, choices.Pick(tables));

    public List<string> Lines { get; private set; } = [];

    /// <summary>The members in addition to the method that runs.</summary>
    public List<string> Helpers { get; } = [];

    public List<string> Flags => _scope.Flags;

    public List<string> Builders => _scope.Builders;

    public List<string> Numbers => _scope.Numbers;

    /// <summary>The code that sets builders from elsewhere again, where the analyzer can't see it.</summary>
    public List<string> Touches { get; } = [];

    /// <summary>Code in a <c>finally</c> can't return.</summary>
    public bool IsInFinally { get; set; }

    public GeneratedProgram ToProgram(string type, int start)
    {
        Dictionary<int, Check> checks = [];
        for (var i = 0; i < Lines.Count; i++)
        {
            if (Lines[i] is [Mark, ..] line)
            {
                var end = line.IndexOf(Mark, 1);
                checks.Add(i, _checks[int.Parse(line[1..end], CultureInfo.InvariantCulture)]);
                Lines[i] = line[(end + 1)..];
            }
        }

        if (Setters.HasOwn)
        {
            Use("method that an author added");
            Use(ProgramWriter.Escape);
        }

        return new(Choices.All, type, Lines, checks, start, _constructs);
    }

    public void Use(string construct, string line)
    {
        _constructs.Add(construct);
        Lines.Add(line);
    }

    public void Use(string construct) => _constructs.Add(construct);

    /// <summary>Declares a variable, which later statements of the block can use.</summary>
    public void Declare(string construct, List<string> scope, string prefix, string value)
    {
        var name = Name(prefix);
        Use(construct, $"var {name} = {value};");
        scope.Add(name);
    }

    /// <summary>Writes a block with its own variables.</summary>
    public void Block(string construct, string head, Action body)
    {
        Use(construct, head);
        Lines.Add("{");
        WithOwnVariables(body);
        Lines.Add("}");
    }

    /// <summary>Writes statements whose variables aren't visible elsewhere.</summary>
    public void WithOwnVariables(Action body)
    {
        var (flags, builders, numbers) = (Flags.Count, Builders.Count, Numbers.Count);
        body();
        Flags.RemoveRange(flags, Flags.Count - flags);
        Builders.RemoveRange(builders, Builders.Count - builders);
        Numbers.RemoveRange(numbers, Numbers.Count - numbers);
    }

    /// <summary>Writes the statements of a <c>finally</c>.</summary>
    public void InFinally(Action body)
    {
        var isInner = IsInFinally;
        IsInFinally = true;
        WithOwnVariables(body);
        IsInFinally = isInner;
    }

    /// <summary>Writes the statements of a lambda or local function.</summary>
    public void InNested(Action body) => In(_scope.ToNested(), () => WithOwnVariables(body));

    /// <summary>Writes the statements of a method with parameters.</summary>
    public void InMethod(IReadOnlyList<string> builders, IReadOnlyList<string> flags, Action body)
        => In(Scope.OfMethod(builders, flags), body);

    /// <summary>Determines whether a member that several forms share isn't written yet.</summary>
    public bool IsNew(string member) => _shared.Add(member);

    /// <summary>Writes members in addition to the method that runs.</summary>
    public void WriteMembers(Action write)
    {
        var lines = Lines;
        Lines = [];
        InMethod([], [], write);
        Helpers.AddRange(Lines);
        Lines = lines;
    }

    /// <summary>Writes a check of a builder.</summary>
    public void Check() => Check(Builder());

    /// <summary>Writes a check of the builder that an expression returns: most commands are built, and some are sent.</summary>
    public void Check(string builder, CheckKind kind = CheckKind.Call)
    {
        var call = Choices.Next(4) == 3 ? Choices.Pick(Oracle.Check.Calls) : Oracle.Check.Calls[0];
        Judge($"{(IsInFinally ? "_ = " : _scope.Leave)}{builder}{call};", kind);
    }

    /// <summary>Writes a line that is judged.</summary>
    public void Judge(string line, CheckKind kind)
    {
        Lines.Add($"{Mark}{_checks.Count.ToString(CultureInfo.InvariantCulture)}{Mark}{line}");
        _checks.Add(new(_checks.Count, kind));
    }

    public string Setter() => Setters.Call(Condition, Number);

    public string Builder() => Choices.Pick(Builders);

    public string Number() => Choices.Pick(Numbers);

    public string Condition()
    {
        switch (Choices.Next(8))
        {
            case 0:
                return "true";
            case 1:
                return "false";
            case 2 or 3:
                return Choices.Pick(Flags);
            case 4:
                return "!" + Choices.Pick(Flags);
            case 5:
                return $"({Choices.Pick(Flags)} && {Choices.Pick(Flags)})";
            case 6:
                return $"({Choices.Pick(Flags)} || !{Choices.Pick(Flags)})";
            default:
                _constructs.Add(Test);
                return $"({Choices.Pick(_tests)})";
        }
    }

    public string Name(string prefix) => prefix + (++_names).ToString(CultureInfo.InvariantCulture);

    private void In(Scope scope, Action body)
    {
        var (outer, isInFinally) = (_scope, IsInFinally);
        (_scope, IsInFinally) = (scope, false);
        body();
        (_scope, IsInFinally) = (outer, isInFinally);
    }
}

/// <summary>Writes a statement. <paramref name="body"/> writes the statements of a block in it.</summary>
internal delegate void StatementForm(ProgramText text, Action body);
