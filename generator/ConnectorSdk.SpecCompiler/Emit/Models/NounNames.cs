using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>
/// Gives out the names in the class of a noun: entry methods and builders, which start with a verb, and enums. Documents of one
/// noun share the class and none knows the others, so a name depends on its own document alone, and each kind has a grammar:
/// <list type="bullet">
/// <item>An entry or builder starts with the verb that it belongs to, up to the last letter, and never ends with "Value".</item>
/// <item>
/// A verb that isn't a known one is led by "Do", so that enums may be named by any other word. "Do" alone is what stands for the
/// verb of a function that has none.
/// </item>
/// <item>An enum that starts like a verb or with an underscore ends with "Value".</item>
/// <item>The type of the objects that cmdlets return is "Result".</item>
/// <item>A private table starts with an underscore and ends with "Names".</item>
/// </list>
/// </summary>
internal static class NounNames
{
    private const string Unknown = "Do";
    private const string Apart = "Value";

    /// <summary>
    /// PowerShell's approved verbs, and other verbs in documents that parameter names are unlikely to start with.
    /// </summary>
    private const string Verbs =
        "Abort|Activate|Add|Allow|Apply|Approve|Assert|Assign|Attach|Backup|Block|Build|Cancel|Check|Checkpoint|Clean"
        + "|Clear|Close|Compare|Complete|Compress|Configure|Confirm|Connect|Convert|ConvertFrom|ConvertTo|Copy|Create"
        + "|Deactivate|Debug|Delegate|Delete|Deny|Deploy|Detach|Disable|Disconnect|Dismount|Dump|Edit|Enable|Enter"
        + "|Execute|Exit|Expand|Export|Find|Flush|ForEach|Format|Generate|Get|Grant|Group|Hide|Import|Initialize|Install"
        + "|Invoke|Join|Limit|Lock|Measure|Merge|Migrate|Mount|Move|New|Open|Optimize|Out|Pause|Ping|Pop|Prepare|Preview"
        + "|Promote|Protect|Publish|Purge|Push|Read|Rebuild|Receive|Redirect|Redo|Register|Release|Reload|Remove|Rename"
        + "|Renew|Repair|Replace|Request|Reset|Resize|Resolve|Restart|Restore|Resume|Retrieve|Retry|Revoke|Rotate|Run"
        + "|Save|Search|Select|Send|Set|Show|Skip|Sort|Split|Start|Step|Stop|Submit|Suspend|Switch|Sync|Tee|Test|Trace"
        + "|Unblock|Undo|Uninstall|Unlock|Unprotect|Unpublish|Unregister|Update|Upgrade|Use|Validate|Verify|Wait|Watch"
        + "|Where|Write";

    private static readonly Dictionary<string, string> _verbs = ReadVerbs();

    private static readonly int _longestVerb = _verbs.Keys.Max(verb => verb.Length);

    private static readonly string[] _objectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>
    /// Gets the start of the names of a cmdlet's entry methods and builders. In C#, none of them can have the name of the class.
    /// </summary>
    public static string Root(Cmdlet cmdlet, string noun)
    {
        var root = _verbs.TryGetValue(cmdlet.Verb, out var verb)
            ? verb
            : cmdlet.Verb.Length == 0 ? Unknown
            : Unknown + CSharpText.Pascal(cmdlet.Verb).Replace("_", "__");
        return IsFree(root, noun) && IsFree(Builder(root), noun) ? root : Join(root, "Command");
    }

    /// <summary>Gets the name of a cmdlet's builder, or of the base class of its builders.</summary>
    public static string Builder(string root) => Join(root, "Builder");

    /// <summary>
    /// Gets the parameter sets with the names of their entry methods and builders. The entry method of the default set is named
    /// after the verb.
    /// </summary>
    public static IEnumerable<SetModel> Sets(Cmdlet cmdlet, string root, string noun)
    {
        var @default = cmdlet.Sets.Count == 1 ? cmdlet.Sets[0] : cmdlet.Sets.FirstOrDefault(set => set.IsDefault);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in cmdlet.Sets)
        {
            var word = ReferenceEquals(set, @default) ? ""
                : CSharpText.Pascal(set.Name).TrimStart('_') is { Length: > 0 } own ? own
                : "Set";
            word = Entry(root, word) is var name && (name.EndsWith(Apart, StringComparison.Ordinal) || IsObjectMember(name))
                ? word + "Set"
                : word;
            var (entry, builder) = (Entry(root, word), Builder(root, word));
            for (var i = 2; entry == Builder(root) || IsTaken(entry) || IsTaken(builder); i++)
            {
                var numbered = word.Length == 0 ? $"{i}" : $"{word}_{i}";
                (entry, builder) = (Entry(root, numbered), Builder(root, numbered));
            }

            taken.UnionWith([entry, builder]);
            yield return new SetModel(entry, builder, set);
        }

        bool IsTaken(string name) => taken.Contains(name) || !IsFree(name, noun);
    }

    /// <summary>Gets the name of the enum for a parameter's values, which is the same in all documents of the noun.</summary>
    public static string Enum(string parameter, string noun)
    {
        var name = CSharpText.Pascal(parameter);
        if (!IsReserved(name, noun))
        {
            return name;
        }

        name += Apart;
        return noun.EndsWith(Apart, StringComparison.Ordinal) && name.StartsWith(noun, StringComparison.Ordinal)
            ? name + Apart
            : name;
    }

    /// <summary>Gets the name of the static table with the PowerShell spellings of an enum.</summary>
    public static string Table(string enumName) => $"_{CSharpText.Lower(enumName[0])}{enumName.Substring(1)}Names";

    /// <summary>
    /// Determines whether an enum can't have a name: another kind of member, the class, or every class may have it. Names that
    /// result from renaming an enum are reserved, too.
    /// </summary>
    private static bool IsReserved(string name, string noun)
        => name == noun || name == ResultModel.Name || name[0] == '_' || StartsWithVerb(name) || IsObjectMember(name)
            || (name.EndsWith(Apart, StringComparison.Ordinal) && name.Length > Apart.Length
                && IsReserved(name.Substring(0, name.Length - Apart.Length), noun));

    /// <summary>In a static class, a method with one of these names would hide the inherited member.</summary>
    private static bool IsObjectMember(string name) => Array.IndexOf(_objectMembers, name) >= 0;

    private static bool IsFree(string name, string noun)
        => name != noun && !name.EndsWith(Apart, StringComparison.Ordinal);

    private static string Entry(string root, string word) => word.Length == 0 ? root : Join(root, word);

    private static string Builder(string root, string word) => Join(root, word + "Builder");

    /// <summary>
    /// Adds a word to a verb. An underscore follows an unknown verb, and a verb that would become another verb with the word
    /// (Convert and From).
    /// </summary>
    private static string Join(string root, string word)
        => VerbLength(root) is > 0 and var length && length == VerbLength(root + word)
                && string.CompareOrdinal(root, 0, Unknown, 0, length) != 0
            ? root + word
            : $"{root}_{word}";

    private static bool StartsWithVerb(string name) => VerbLength(name) > 0;

    /// <summary>Gets the length of the longest verb that a name starts with, or 0 if there is none.</summary>
    private static int VerbLength(string name)
    {
        for (var length = Math.Min(name.Length, _longestVerb); length > 0; length--)
        {
            var isWord = length == name.Length || name[length] is not (>= 'a' and <= 'z');
            if (isWord && IsVerb(name.Substring(0, length)))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool IsVerb(string text)
        => text == Unknown || (_verbs.TryGetValue(text, out var verb) && verb.Equals(text, StringComparison.Ordinal));

    private static Dictionary<string, string> ReadVerbs()
    {
        var verbs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var verb in Verbs.Split('|'))
        {
            verbs.Add(verb, verb);
        }

        return verbs;
    }
}
