namespace ConnectorSdk.Carriers;

/// <summary>Determines from the name of a cmdlet how it affects objects.</summary>
internal static class CmdletVerbClass
{
    private static readonly string[] _reading = ["Get", "Find", "Search", "Measure", "Resolve", "Test"];

    /// <summary>
    /// Gets the class of a cmdlet. A cmdlet that isn't known to read may change something, such as a validation that sends a
    /// message.
    /// </summary>
    public static VerbClass Of(string cmdlet)
    {
        var hyphen = cmdlet.IndexOf('-');
        var verb = hyphen < 0 ? cmdlet : cmdlet[..hyphen];
        return Array.Exists(_reading, known => known.Equals(verb, StringComparison.OrdinalIgnoreCase)) ? VerbClass.Read
            : verb.Equals("New", StringComparison.OrdinalIgnoreCase) ? VerbClass.Create
            : VerbClass.Write;
    }

    /// <summary>Gets the noun of a cmdlet; empty if the name has none.</summary>
    public static string NounOf(string cmdlet)
        => cmdlet[(cmdlet.IndexOf('-') is var hyphen && hyphen < 0 ? cmdlet.Length : hyphen + 1)..];
}
