using System.Text.Json.Nodes;

namespace ConnectorSdk.Cli.Output;

/// <summary>The run in SARIF, with a notification for everything that was checked only partly or not at all.</summary>
internal static class SarifInvocation
{
    public static JsonObject Of(CheckReport report) => new()
    {
        ["executionSuccessful"] = true,
        ["toolExecutionNotifications"] = new JsonArray(
        [
            .. report.Notices.Select(notice => Note(NoticeTexts.Of(notice), SarifPlace.Of(notice.Place))),
            .. report.LeftOut.Select(left => Note(
                $"{Path.GetFileName(left.Path)} was not read because it {left.Reason}.", SarifPlace.Of(left.Path))),
        ]),
    };

    private static JsonObject Note(string message, JsonObject place) => new()
    {
        ["level"] = "note",
        ["message"] = new JsonObject { ["text"] = message },
        ["locations"] = new JsonArray(place),
    };
}
