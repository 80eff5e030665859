namespace ConnectorSdk.Rules.Evaluation;

/// <summary>Recognizes the verbs of cmdlets that change stored objects.</summary>
internal static class CmdletVerbs
{
    private static readonly string[] _changing = ["Set-", "Update-", "Import-", "Complete-", "Resume-"];

    public static bool ChangesStoredObject(string cmdlet)
        => Array.Exists(_changing, verb => cmdlet.StartsWith(verb, StringComparison.OrdinalIgnoreCase));
}
