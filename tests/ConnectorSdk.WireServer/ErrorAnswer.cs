using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.WireServer;

/// <summary>Writes errors in the format for their kind.</summary>
internal static class ErrorAnswer
{
    public static RawAnswer Of(ServerError error) => error.Kind switch
    {
        CmdletErrorKind.NotFound => Json(404, "NotFound", $"{error.Id}|{error.TypeName}|{error.Message}"),
        CmdletErrorKind.AlreadyExists => Json(400, "BadRequest", new JsonObject
        {
            ["Message"] = error.Message, ["TypeName"] = error.TypeName, ["StackTrace"] = "at X", ["InnerError"] = null,
        }.ToJsonString()),
        CmdletErrorKind.Invalid => Json(400, "BadRequest", $"|{error.TypeName}|{error.Message}"),
        CmdletErrorKind.UnknownParameter => Json(
            400,
            "BadRequest",
            "|System.Management.Automation.AmbiguousParameterSetException|"
                + "Parameter set cannot be resolved using the specified named parameters."),
        CmdletErrorKind.UnknownCmdlet => NulBytes(),
        CmdletErrorKind.AccessDenied => Json(500, "InternalServerError", $"{error.Id}|{error.TypeName}|{error.Message}"),
        CmdletErrorKind.Throttled => new RawAnswer(429, "text/plain", []),
        _ => Json(500, "InternalServerError", $"{error.Id}|{error.TypeName}|{error.Message}"),
    };

    /// <summary>
    /// Creates the real server's answer for a cmdlet that doesn't exist: NUL bytes that are declared to be compressed.
    /// </summary>
    public static RawAnswer NulBytes() => new(403, "application/json", new byte[64])
    {
        Headers = new Dictionary<string, string> { ["Content-Encoding"] = "gzip" },
    };

    public static RawAnswer Json(int status, string code, string detail)
    {
        var body = new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["code"] = code,
                ["message"] = "Error executing cmdlet",
                ["details"] = new JsonArray(new JsonObject { ["code"] = "Context", ["target"] = "", ["message"] = detail }),
                ["innererror"] = new JsonObject
                {
                    ["message"] = "Error executing cmdlet",
                    ["type"] = "Microsoft.Exchange.Admin.OData.Core.ODataServiceException",
                    ["stacktrace"] = "at X",
                },
            },
        };
        return new RawAnswer(
            status, JsonAnswer.MediaType, Encoding.UTF8.GetBytes(body.ToJsonString(new JsonSerializerOptions())));
    }
}
