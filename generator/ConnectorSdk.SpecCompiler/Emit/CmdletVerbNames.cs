using System.Text.RegularExpressions;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>The verbs that cmdlets' names begin with: PowerShell's approved ones, and others that documents use.</summary>
internal static class CmdletVerbNames
{
    private const string Verbs =
        "Add|Approve|Assert|Backup|Block|Build|Check|Checkpoint|Clear|Close|Compare|Complete|Compress|Confirm|Connect|Convert"
        + "|ConvertFrom|ConvertTo|Copy|Debug|Delegate|Deny|Deploy|Disable|Disconnect|Dismount|Edit|Enable|Enter|Execute|Exit"
        + "|Expand|Export|Find|ForEach|Format|Get|Grant|Group|Hide|Import|Initialize|Install|Invoke|Join|Limit|Lock|Measure"
        + "|Merge|Mount|Move|New|Open|Optimize|Out|Ping|Pop|Preview|Protect|Publish|Push|Read|Receive|Redo|Register|Release"
        + "|Remove|Rename|Repair|Request|Reset|Resize|Resolve|Restart|Restore|Resume|Revoke|Save|Search|Select|Send|Set|Show"
        + "|Skip|Sort|Split|Start|Step|Stop|Submit|Suspend|Switch|Sync|Tee|Test|Trace|Unblock|Undo|Uninstall|Unlock|Unprotect"
        + "|Unpublish|Unregister|Update|Upgrade|Use|Validate|Wait|Watch|Where|Write";

    private static readonly Regex _start = new($"^(?:{Verbs})(?![a-z])", RegexOptions.CultureInvariant);

    /// <summary>True for a verb, and for one with a word after it (<c>SendModerationNotifications</c>).</summary>
    public static bool Begin(string name) => _start.IsMatch(name);
}
