using System.Collections.Concurrent;
using System.Text.Json;
using ConnectorSdk.Carriers;
using ConnectorSdk.ExchangeOnline.Errors;
using ConnectorSdk.ExchangeOnline.Logging;
using ConnectorSdk.ExchangeOnline.Wire;

namespace ConnectorSdk.ExchangeOnline.Transport;

/// <summary>Converts responses to results or exceptions.</summary>
internal sealed class AnswerInterpreter(WireClient client, InvokerLog log)
{
    private const string MoreResults = "more results";
    private const int MostCmdlets = 1000;

    private readonly ConcurrentDictionary<string, SharedNames> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="CmdletException">The response is an error, or it can't be read.</exception>
    public WireAnswer Open(WireRequest request, WireResponse response)
    {
        if (!response.IsSuccess)
        {
            throw WireErrorReader.Read(response, request.Command, client.Secrets).ToException();
        }

        try
        {
            return response.IsJson
                ? AnswerReader.Read(response.Body, NamesOf(request.Command.Name))
                : throw new JsonException("The answer isn't JSON.");
        }
        catch (JsonException unreadable)
        {
            throw Unreadable(request, response, unreadable);
        }
    }

    /// <exception cref="CmdletException">The response is an error, or it requires confirmation.</exception>
    public CmdletResult Accept(WireRequest request, WireAnswer answer, WireResponse? response, out Uri? nextLink)
    {
        nextLink = null;
        var command = request.Command;
        if (answer.Failure is { } failure)
        {
            var error = WireErrorReader.Read(200, failure, command, client.Secrets);
            throw (error with { RequestId = response?.RequestId }).ToException();
        }

        if (answer.Confirmation is not null)
        {
            throw CmdletException.Create(
                new CmdletError(CmdletErrorKind.Invalid, "The server asks a user for confirmation, and there is none."),
                command,
                CmdletEffect.None);
        }

        if (answer.NextLink is { } link)
        {
            nextLink = client.Allows(link, out var target) ? target : throw CmdletException.Create(
                new CmdletError(CmdletErrorKind.Unclassified, "The next page is at an address outside the cloud."),
                command,
                CmdletEffect.Unknown);
        }

        var result = new CmdletResult(command, answer.Rows)
        {
            Messages = MessagesOf(command, answer, response, nextLink is not null),
            RequestId = response?.RequestId,
        };
        return Check(result, answer, response);
    }

    /// <summary>Gets the shared names. Objects of a cmdlet usually have the same names, also in later responses.</summary>
    private SharedNames? NamesOf(string cmdlet)
        => _names.TryGetValue(cmdlet, out var names) ? names
            : _names.Count < MostCmdlets ? _names.GetOrAdd(cmdlet, new SharedNames())
            : null;

    private static IReadOnlyList<CmdletMessage> MessagesOf(
        CmdletCommand command, WireAnswer answer, WireResponse? response, bool hasMore)
    {
        if ((answer.Warnings.Count == 0 && response is not { Warnings.Count: > 0 }) || ActionPreferences.HidesWarnings(command))
        {
            return [];
        }

        return
        [
            .. answer.Warnings.Concat(response?.Warnings ?? [])
                .Select(text => text.Trim())
                .Where(text => text.Length > 0 && !(hasMore && text.Contains(MoreResults, StringComparison.OrdinalIgnoreCase)))
                .Distinct(StringComparer.Ordinal)
                .Select(text => new CmdletMessage(CmdletMessageKind.Warning, SecretScrubber.Scrub(text))),
        ];
    }

    private CmdletResult Check(CmdletResult result, WireAnswer answer, WireResponse? response)
    {
        var command = result.Command;
        if (answer.Errors.Count > 0)
        {
            CmdletError[] errors = [.. answer.Errors.Select(text => ServerErrorText.Read(text, secrets: client.Secrets))];
            return ActionPreferences.ContinuesAfterErrors(command)
                ? new CmdletResult(command, result.Objects)
                {
                    Messages = result.Messages, RequestId = result.RequestId, Errors = errors,
                }
                : throw new CommandFailure(errors[0], command, EffectOf(result, errors[0]))
                {
                    Errors = errors, PartialResult = result, RequestId = response?.RequestId,
                }.ToException();
        }

        if (result.Messages.Count > 0 && ActionPreferences.StopsAtWarnings(command))
        {
            throw new CommandFailure(
                new CmdletError(CmdletErrorKind.Invalid, result.Messages[0].Text), command, CmdletEffect.Applied)
            {
                PartialResult = result, RequestId = response?.RequestId,
            }.ToException();
        }

        return result;
    }

    /// <summary>Gets the effect of a command that returned nonterminating errors.</summary>
    private static CmdletEffect EffectOf(CmdletResult result, CmdletError error)
        => result.Objects.Count > 0 ? CmdletEffect.Applied
            : error.Kind is CmdletErrorKind.NotFound or CmdletErrorKind.AlreadyExists or CmdletErrorKind.Invalid
                or CmdletErrorKind.AccessDenied or CmdletErrorKind.UnknownCmdlet or CmdletErrorKind.UnknownParameter
                ? CmdletEffect.None
                : CmdletEffect.Unknown;

    private CmdletException Unreadable(WireRequest request, WireResponse response, JsonException reason)
    {
        log.UnreadableAnswer(request.Command.Name, response.IsJson ? "invalid JSON" : "not JSON");
        return new CommandFailure(
            new CmdletError(
                CmdletErrorKind.Transient,
                response.IsJson ? "The answer is incomplete or isn't valid." : reason.Message),
            request.Command,
            CmdletEffect.Unknown)
        {
            RequestId = response.RequestId,
        }.ToException();
    }
}
