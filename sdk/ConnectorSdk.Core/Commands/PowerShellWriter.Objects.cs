namespace ConnectorSdk;

/// <content>Objects that aren't written as their text: list changes, scripts, and variables.</content>
internal sealed partial class PowerShellWriter
{
    private void WriteObject(string lead, object? value, CommandParameter parameter)
    {
        switch (value)
        {
            case ListChange change:
                Write(lead);
                change.WriteTo(this);
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
                // After the space, the value of a switch would be a separate argument.
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
