using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConnectorSdk.Testing;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.WireServer;

/// <summary>
/// Answers a batch. A connection fault becomes an error of its item, because the other items have answers.
/// </summary>
internal static class BatchAnswer
{
    public static RawAnswer Of(string body, IExchangeBackend backend, Action<string> report)
    {
        using var document = JsonDocument.Parse(body);
        var responses = new JsonArray();
        foreach (var item in document.RootElement.GetProperty("requests").EnumerateArray())
        {
            var answer = Answer(RequestReader.Read(item.GetProperty("body"), report), backend);
            if (answer is not null)
            {
                responses.Add(new JsonObject
                {
                    ["id"] = item.GetProperty("id").GetString(),
                    ["status"] = answer.Status,
                    ["headers"] = new JsonObject(),
                    ["body"] = BodyOf(answer),
                });
            }
        }

        return new RawAnswer(
            200, JsonAnswer.MediaType, Encoding.UTF8.GetBytes(new JsonObject { ["responses"] = responses }.ToJsonString()));
    }

    /// <returns>The answer, or null if the answer is missing.</returns>
    private static RawAnswer? Answer(ServerRequest request, IExchangeBackend backend)
    {
        var fault = backend.NextFault(request);
        if (FaultyAnswer.PreventedBy(fault) is { } prevented)
        {
            return prevented;
        }

        if (fault.Kind is FaultKind.RefuseConnection or FaultKind.LoseConnectionBefore or FaultKind.TimeOutBefore)
        {
            return new RawAnswer(503, "text/plain", []);
        }

        var reply = backend.Execute(request);
        var answer = reply.Error is { } error
            ? ErrorAnswer.Of(error)
            : new RawAnswer(200, JsonAnswer.MediaType, JsonAnswer.Of(reply.Rows, reply.Warnings, null));
        return fault.Kind switch
        {
            FaultKind.CutAnswer => null,
            FaultKind.LoseConnectionAfter or FaultKind.TimeOutAfter or FaultKind.ServerErrorAfter or FaultKind.GatewayTimeoutAfter
                or FaultKind.WrongMediaType => new RawAnswer(504, "text/plain", []),
            _ => answer,
        };
    }

    private static JsonNode? BodyOf(RawAnswer answer)
        => answer.Body.FirstOrDefault() == (byte)'{' ? JsonNode.Parse(answer.Body) : Encoding.UTF8.GetString(answer.Body);
}
