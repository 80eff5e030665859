using System.Collections;

namespace ConnectorSdk.Carriers;

/// <summary>
/// Compares the parameters of a command with a stored object, which uses the server's spelling. Properties that the object
/// doesn't have aren't compared. Values that can't be read are different.
/// </summary>
internal static class StoredObjectComparer
{
    /// <summary>The object was found by these properties, so they aren't compared.</summary>
    private static readonly string[] _identity = [ObjectIdentity.Identity, ObjectIdentity.Name, ObjectIdentity.Server];

    public static bool AreEqual(CmdletCommand command, CmdletObject stored)
        => command.Parameters.All(argument => !IsCompared(argument, stored) || AreEqual(argument, stored[argument.Name]));

    private static bool IsCompared(CmdletArgument argument, CmdletObject stored)
        => !argument.IsSwitch
            && argument.Value is not (CmdletCredential or CmdletScript or CmdletVariable or byte[])
            && !Array.Exists(_identity, name => name.Equals(argument.Name, StringComparison.OrdinalIgnoreCase))
            && CommonParameters.FactsOf(argument.Name) is null
            && stored.Contains(argument.Name);

    private static bool AreEqual(CmdletArgument argument, CmdletValue stored) => argument.GetInvocationValue() switch
    {
        null or "" => IsEmpty(stored),
        bool given => stored.AsBoolean() == given,
        long given => stored.AsInteger() == given || stored.AsSize()?.Bytes == given,
        decimal given => stored.AsNumber() == (double)given,
        TimeSpan given => stored.AsTimeSpan() == given,
        DateTime given
            => stored.AsDateTime() is { } date && date.UtcDateTime == CmdletValue.From(given).AsDateTime()?.UtcDateTime,
        Guid given => stored.AsGuid() == given,
        string given => TextMatches(given, stored),
        IDictionary => false,
        IEnumerable given => ListMatches([.. given.Cast<object?>().Select(item => CmdletValue.From(item).ToString())], stored),
        _ => false,
    };

    private static bool IsEmpty(CmdletValue stored)
        => stored.Kind == CmdletValueKind.List ? stored.AsList().Count == 0 : stored.ToString().Length == 0;

    private static bool TextMatches(string given, CmdletValue stored)
        => stored.Kind == CmdletValueKind.List ? ListMatches([given], stored) : StoredText.Matches(given, stored);

    /// <summary>
    /// Determines whether both lists have the same elements in any order. Flags are returned as a single string.
    /// </summary>
    private static bool ListMatches(string[] given, CmdletValue stored)
    {
        if (given.Length == 0)
        {
            return IsEmpty(stored);
        }

        var members = stored.Kind == CmdletValueKind.Text && given.Length > 1
            ? [.. stored.ToString().Split(',', StringSplitOptions.TrimEntries).Select(CmdletValue.From)]
            : stored.AsList();
        return Array.TrueForAll(given, item => members.Any(member => StoredText.Matches(item, member)))
            && members.All(member => Array.Exists(given, item => StoredText.Matches(item, member)));
    }
}
