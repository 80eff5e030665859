namespace ConnectorSdk;

/// <content>Objects that aren't written as their text: changes of lists, scripts, and what a variable stands for.</content>
internal sealed partial class PowerShellWriter
{
    public static string Render(ListChange change)
    {
        var writer = Start();
        writer.WriteChange(change);
        return writer.Finish(0);
    }

    private void WriteObject(string lead, object? value, CommandParameter parameter)
    {
        switch (value)
        {
            case ListChange change:
                Write(lead);
                WriteChange(change);
                break;
            case CmdletScript script:
                WriteScript(lead, script);
                break;
            case CmdletScript?[] scripts:
                WriteScripts(lead, scripts);
                break;
            case WrittenObject written:
                Write(lead, written.Text);
                break;
            case CmdletVariable variable when parameter.Facts is null or { IsSwitch: true }:
                // Of a switch, what stands behind a space is another argument.
                Write(lead, lead.Length - 1);
                Write(":$", variable.Name);
                break;
            case CmdletVariable variable:
                WriteVariable(lead, variable.Name);
                break;
            default:
                WriteVariable(lead, (value as CmdletCredential)?.VariableName ?? parameter.VariableName);
                break;
        }
    }

    private void WriteChange(ListChange change)
    {
        Write("@{");
        WriteEntry("Add=", change.Added);
        Write(change.Added.Count > 0 && change.Removed.Count > 0 ? "; " : "");
        WriteEntry("Remove=", change.Removed);
        Write('}');
    }

    private void WriteEntry(string key, IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            WriteQuoted(i == 0 ? key : ",", values[i]);
        }
    }

    private void WriteScripts(string lead, CmdletScript?[] scripts)
    {
        if (scripts.Length == 0)
        {
            Write(lead, "@()");
        }

        for (var i = 0; i < scripts.Length; i++)
        {
            WriteScript(i == 0 ? lead : ",", scripts[i]);
        }
    }

    private void WriteScript(string lead, CmdletScript? script)
    {
        if (script is null)
        {
            Write(lead, "$null");
            return;
        }

        Write(lead);
        WriteQuoted("([scriptblock]::Create(", script.Text);
        Write("))");
    }

    private void WriteVariable(string lead, string name)
    {
        Write(lead);
        Write("$", name);
    }
}
