namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Fills the gaps of one form.</summary>
internal sealed class TemplateFiller(ProgramText text, Action body)
{
    private readonly Dictionary<string, string> _names = [];
    private readonly string _number = text.Name("");
    private string _line = "";
    private CheckKind? _kind;

    public void Write(TemplateForm form)
    {
        Fill(form.Statement);
        foreach (var member in form.UsedMembers)
        {
            // A member without a number in its name is written only once.
            if (member.Contains("$N", StringComparison.Ordinal) || text.IsNew(member))
            {
                text.WriteMembers(() => Fill(member));
            }
        }

        foreach (var (gap, name) in _names)
        {
            var scope = gap switch
            {
                "newb" => text.Builders,
                "newf" => text.Flags,
                "newn" => text.Numbers,
                _ => null,
            };
            scope?.Add(name);
        }
    }

    private void Fill(string template)
    {
        for (var place = 0; place < template.Length; place++)
        {
            if (template[place] == '\n')
            {
                EndLine();
            }
            else if (template[place] == '$' && place + 1 < template.Length && char.IsAsciiLetter(template[place + 1]))
            {
                var end = place + 1;
                while (end < template.Length && char.IsAsciiLetterOrDigit(template[end]))
                {
                    end++;
                }

                var name = template[(place + 1)..end];
                var argument = "";
                if (name is "do" or "setf" && template[end] == '(')
                {
                    var close = template.IndexOf(')', end);
                    argument = template[(end + 1)..close].Replace("$N", _number, StringComparison.Ordinal);
                    end = close + 1;
                }

                Gap(name, argument);
                place = end - 1;
            }
            else
            {
                _line += template[place];
            }
        }

        EndLine();
    }

    private void Gap(string name, string argument)
    {
        switch (name)
        {
            case "body":
                Nest(() => text.WithOwnVariables(body));
                break;
            case "inner":
                Nest(() => text.InNested(body));
                break;
            case "final":
                Nest(() => text.InFinally(body));
                break;
            case "do":
                var parts = argument.Split('|');
                Nest(() => text.InMethod(parts[0].Split(','), parts.Length > 1 ? parts[1].Split(',') : [], body));
                break;
            case "check":
                Nest(() => text.Check());
                break;
            case "silent":
                Nest(() => text.Check(Text("b", ""), CheckKind.Silent));
                break;
            case "site":
                _kind = CheckKind.Call;
                break;
            case "quiet":
                _kind = CheckKind.Silent;
                break;
            case "value":
                _kind = CheckKind.Statement;
                break;
            default:
                _line += Text(name, argument);
                break;
        }
    }

    private string Text(string name, string argument) => name switch
    {
        "T" => text.Setters.Type,
        "new" => text.Setters.Creation,
        "set" => text.Setter(),
        "setf" => text.Setters.Call(() => argument, () => "70000"),
        "bad" => text.Setters.Broken,
        "fix" => text.Setters.Kept,
        "setter" => text.Setters.Broken[..text.Setters.Broken.IndexOf('(', StringComparison.Ordinal)],
        "argument" => text.Setters.BrokenArgument,
        "before" => text.Setters.Lists.Before,
        "start" => text.Setters.Lists.Start,
        "change" => text.Setters.Lists.Change,
        "list" => text.Setters.Lists.Setter,
        "if" => text.Condition(),
        "flag" => text.Choices.Pick(text.Flags),
        "num" => text.Number(),
        "N" => _number,
        "b" or "c" => Name(name, text.Builder),
        "newb" => Name(name, () => text.Name("b")),
        "newf" => Name(name, () => text.Name("c")),
        "newn" => Name(name, () => text.Name("v")),
        _ => throw new InvalidOperationException($"Nothing is known of ${name}."),
    };

    private string Name(string gap, Func<string> make)
    {
        if (!_names.TryGetValue(gap, out var name))
        {
            _names.Add(gap, name = make());
        }

        return name;
    }

    private void Nest(Action write)
    {
        EndLine();
        write();
    }

    private void EndLine()
    {
        var line = _line.Trim();
        _line = "";
        if (_kind is { } kind)
        {
            text.Judge(line, kind);
            _kind = null;
        }
        else if (line.Length > 0)
        {
            text.Lines.Add(line);
        }
    }
}
