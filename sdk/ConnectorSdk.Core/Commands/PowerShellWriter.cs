namespace ConnectorSdk;

/// <summary>Writes commands so that PowerShell parses them to exactly the same values.</summary>
internal sealed partial class PowerShellWriter : PowerShellBuffer
{
    /// <summary>The writer that the thread reuses, so that rendering a command allocates only its string.</summary>
    [ThreadStatic]
    private static PowerShellWriter? _ofThread;

    public static string Render(CommandName cmdlet, CmdletArgument[] arguments)
    {
        var writer = StartCommand();
        writer.Write(cmdlet.Lead);
        for (var i = 0; i < arguments.Length; i++)
        {
            writer.Write(arguments[i]);
        }

        return writer.Finish(0);
    }

    public static string Render(CmdletArgument argument)
    {
        var writer = StartCommand();
        writer.Write(argument);
        return writer.Finish(1);
    }

    private static PowerShellWriter StartCommand()
    {
        var writer = _ofThread ??= new PowerShellWriter();
        writer.Clear();
        return writer;
    }

    /// <summary>Writes a space, the name, and the value.</summary>
    private void Write(in CmdletArgument argument)
    {
        var lead = argument.Parameter.Lead;
        var value = argument.Content;
        switch (value.Kind)
        {
            case ValueKind.Text:
                WriteQuoted(lead, value.Text);
                break;
            case ValueKind.Name when value.Reference is EnumMember member:
                Write(lead, member.Written);
                break;
            case ValueKind.Name:
                WriteName(lead, value.Text);
                break;
            case ValueKind.Boolean:
                Write(lead, value.IsTrue ? "$true" : "$false");
                break;
            case ValueKind.Switch or ValueKind.Flag:
                Write(lead, lead.Length - 1);
                if (value.Kind == ValueKind.Flag || !value.IsTrue)
                {
                    Write(value.IsTrue ? ":$true" : ":$false");
                }

                break;
            case ValueKind.Null:
                Write(lead, "$null");
                break;
            case ValueKind.Integer:
                WriteInteger(lead, value, argument.Parameter.TakesAnyType);
                break;
            case ValueKind.Decimal:
                Write(lead, "(");
                Write(value.Text, "d)");
                break;
            case ValueKind.List or ValueKind.NameList when value.Items is [not null] && argument.Parameter.TakesAnyType:
                Write(lead, "@(");
                WriteItem("", value.Items[0], isName: value.Kind == ValueKind.NameList);
                Write(')');
                break;
            case ValueKind.List or ValueKind.NameList:
                WriteList(lead, value.Items, areNames: value.Kind == ValueKind.NameList);
                break;
            case ValueKind.Object:
                WriteObject(lead, value.Reference, argument.Parameter);
                break;
            default:
                WriteQuoted(lead, value.ToInvariantText());
                break;
        }
    }

    /// <summary>
    /// Writes an integer. If a parameter accepts any type, PowerShell would pass a negative number without parentheses as a
    /// string.
    /// </summary>
    private void WriteInteger(string lead, in ParameterValue value, bool takesAnyType)
    {
        var text = value.ToInvariantText();
        Write(lead, takesAnyType && value.Integer < 0 ? $"({text})" : text);
    }

    /// <summary>
    /// Writes a list. A list with one element is written as the element, which also binds to list parameters. <c>$null</c> as the
    /// only element requires a list.
    /// </summary>
    private void WriteList(string lead, string?[] items, bool areNames)
    {
        if (items is [] or [null])
        {
            Write(lead, items.Length == 0 ? "@()" : "@($null)");
            return;
        }

        for (var i = 0; i < items.Length; i++)
        {
            WriteItem(i == 0 ? lead : ",", items[i], areNames);
        }
    }

    private void WriteItem(string lead, string? item, bool isName)
    {
        if (item is null)
        {
            Write(lead, "$null");
        }
        else if (isName)
        {
            WriteName(lead, item);
        }
        else
        {
            WriteQuoted(lead, item);
        }
    }
}
