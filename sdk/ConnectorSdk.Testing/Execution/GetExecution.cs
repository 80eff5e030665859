using System.Globalization;
using ConnectorSdk.Testing.Canonical;
using ConnectorSdk.Testing.Facts;
using ConnectorSdk.Testing.Objects;

namespace ConnectorSdk.Testing.Execution;

/// <summary>Reads objects.</summary>
internal static class GetExecution
{
    private const int UsualResultSize = 1000;

    public static IReadOnlyList<CmdletObject> Run(CheckedCommand command, ServerContext server)
    {
        var noun = command.Noun;
        var store = server.StoreOf(noun.Noun);
        IEnumerable<StoredObject> found = store.Objects;
        if (command.Identity is { } identity)
        {
            var named = store.Find(identity, noun.Show);
            if (named.All(item => item.HiddenReads > 0) && !server.Settings.MissingIdentityReturnsAll)
            {
                CountRead(store);
                throw new ServerException(ServerErrors.NotFound(identity));
            }

            found = named.Any(item => item.HiddenReads == 0) ? named : found;
        }
        else
        {
            found = found.Where(item => IsListed(item, command, server.Settings));
        }

        var showing = noun.Facts.OfKind(FactKind.HiddenUnless).Select(fact => fact.Value).ToList();
        var isMatch = ObjectSearch.IsMatch(
            command, command.Cmdlet.Forms.Where(form => !showing.Contains(form.Name, StringComparer.OrdinalIgnoreCase)));
        StoredObject[] visible = [.. found.Where(item => item.HiddenReads == 0 && isMatch(item))];
        CountRead(store);
        return [.. visible.Take(Limit(command, visible.Length, server)).Select(noun.ToRow)];
    }

    private static bool IsListed(StoredObject item, CheckedCommand command, IServerSettings settings)
    {
        if (!settings.HideScopedConnectors)
        {
            return true;
        }

        var facts = command.Noun.Facts.OfKind(FactKind.HiddenUnless);
        var isAsked = facts.Any(fact => command.Find(fact.Value) is true);
        return facts.All(fact => command.Find(fact.Value) is true
            ? item.Find(fact.Property) is true
            : isAsked || item.Find(fact.Property) is not true);
    }

    private static void CountRead(ObjectStore store)
    {
        foreach (var item in store.Objects)
        {
            item.HiddenReads = Math.Max(0, item.HiddenReads - 1);
        }
    }

    private static int Limit(CheckedCommand command, int count, ServerContext server)
    {
        if (command.Cmdlet.Find(KnownNames.ResultSize) is null)
        {
            return count;
        }

        var limit = command.Find(KnownNames.ResultSize) switch
        {
            null => UsualResultSize,
            { } size => int.TryParse(
                CanonicalReader.Text(size), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : int.MaxValue,
        };
        if (limit < count)
        {
            server.Warnings.Add("There are more results available than are currently displayed. "
                + "To view them, increase the value for the ResultSize parameter.");
        }

        return limit;
    }
}
