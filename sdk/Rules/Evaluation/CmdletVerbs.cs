namespace ConnectorSdk.Rules.Evaluation;

/// <summary>Which verbs work on an object that is already stored.</summary>
internal static class CmdletVerbs
{
    private static readonly string[] _changing = ["Set-", "Update-", "Import-", "Complete-", "Resume-"];

    public static bool ChangesStoredObject(string cmdlet)
        => Array.Exists(_changing, verb => cmdlet.StartsWith(verb, StringComparison.OrdinalIgnoreCase));
}
