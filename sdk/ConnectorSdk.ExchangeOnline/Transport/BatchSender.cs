using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Errors;
using ConnectorSdk.ExchangeOnline.Wire;

namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>Sends several commands in one request.</summary>
internal sealed class BatchSender(WireClient client, WireSettings settings)
{
    /// <returns>The outcomes in the order of the requests.</returns>
    /// <exception cref="CmdletCanceledException">The caller canceled.</exception>
    public async Task<BatchOutcome[]> SendAsync(IReadOnlyList<WireRequest> requests, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.SendAsync(
                requests[0], settings.BatchAddress, Write(requests), cancellationToken).ConfigureAwait(false);
            return response.IsSuccess
                ? Read(response.Body, requests)
                : Fail(requests, request => WireErrorReader.Read(response, request.Command, client.Secrets));
        }
        catch (CmdletException failure)
        {
            return Fail(requests, request => CommandFailure.Of(failure) with { Command = request.Command });
        }
    }

    private ReadOnlyMemory<byte> Write(IReadOnlyList<WireRequest> requests)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(body);
        writer.WriteStartObject();
        writer.WriteStartArray("requests");
        for (var index = 0; index < requests.Count; index++)
        {
            writer.WriteStartObject();
            writer.WriteString("id", index.ToString(CultureInfo.InvariantCulture));
            writer.WriteString("method", "POST");
            writer.WriteString("url", settings.BatchItemPath);
            writer.WriteStartObject("headers");
            writer.WriteString("Content-Type", "application/json");
            writer.WriteString("Prefer", Preference(requests[index]));
            writer.WriteString("parameter-based-routing", "true");
            writer.WriteEndObject();
            writer.WritePropertyName("body");
            writer.WriteRawValue(requests[index].Body.Span, skipInputValidation: true);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return body.WrittenMemory;
    }

    private static string Preference(WireRequest request)
        => request.Preference is { } preference ? "odata.continue-on-error, " + preference : "odata.continue-on-error";

    private BatchOutcome[] Read(ReadOnlySpan<byte> body, IReadOnlyList<WireRequest> requests)
    {
        var outcomes = Fail(requests, request => Unreadable(request, "The answer to the batch has no part for this command."));
        try
        {
            var reader = new Utf8JsonReader(body);
            using var document = JsonDocument.ParseValue(ref reader);
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("responses", out var responses)
                || responses.ValueKind != JsonValueKind.Array)
            {
                return outcomes;
            }

            foreach (var response in responses.EnumerateArray())
            {
                if (IndexOf(response) is { } index && index >= 0 && index < requests.Count)
                {
                    outcomes[index] = ReadItem(requests[index], response);
                }
            }
        }
        catch (JsonException)
        {
            return Fail(requests, request => Unreadable(request, "The answer to the batch is incomplete or isn't valid."));
        }

        return outcomes;
    }

    private static int? IndexOf(JsonElement response)
        => response.ValueKind == JsonValueKind.Object && response.TryGetProperty("id", out var id)
            && int.TryParse(id.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    private BatchOutcome ReadItem(WireRequest request, JsonElement response)
    {
        var status = response.TryGetProperty("status", out var value) && value.ValueKind == JsonValueKind.Number
            && value.TryGetInt32(out var number) ? number : 200;
        var text = response.TryGetProperty("body", out var body)
            ? (body.ValueKind == JsonValueKind.String ? body.GetString()! : body.GetRawText())
            : "";
        if (status is < 200 or >= 300)
        {
            return new BatchOutcome(null, WireErrorReader.Read(status, text, request.Command, client.Secrets));
        }

        try
        {
            return new BatchOutcome(AnswerReader.Read(Encoding.UTF8.GetBytes(text)), null);
        }
        catch (JsonException)
        {
            return new BatchOutcome(null, Unreadable(request, "The answer is incomplete or isn't valid."));
        }
    }

    private static CommandFailure Unreadable(WireRequest request, string message)
        => new(new CmdletError(CmdletErrorKind.Transient, message), request.Command, CmdletEffect.Unknown);

    private static BatchOutcome[] Fail(IReadOnlyList<WireRequest> requests, Func<WireRequest, CommandFailure> failure)
        => [.. requests.Select(request => new BatchOutcome(null, failure(request)))];
}
