using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.Testing.Canonical;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Testing.Execution;

/// <summary>
/// Checks a command before it is executed: unknown parameters, value types, parameter sets, and documented rules, in this order.
/// Servers don't report the warnings of documents.
/// </summary>
internal sealed class CommandChecks(ServerModel model, IServerSettings settings)
{
    /// <exception cref="ServerException">The server rejects the command.</exception>
    public CheckedCommand Check(CmdletCommand command, ServerRequest request)
    {
        if (model.Find(command.Name) is not { } cmdlet || settings.DeniedCmdlets.Contains(command.Name))
        {
            throw new ServerException(ServerErrors.UnknownCmdlet(command.Name));
        }

        foreach (var name in request.Parameters.Select(parameter => parameter.Key))
        {
            if (!IsKnown(cmdlet, name) || settings.DeniedParameters.Contains($"{command.Name}/{name}"))
            {
                throw new ServerException(ServerErrors.UnknownParameter(name));
            }
        }

        Dictionary<string, object?> values = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in request.Parameters.Select(parameter => (parameter.Key, parameter.Value)))
        {
            values[name] = cmdlet.Find(name) is { } form ? Convert(form, value) : value;
        }

        CheckDocument(cmdlet, WithFullChoices(command, cmdlet, values));
        return new CheckedCommand(cmdlet, model.FindNoun(cmdlet.Definition.Noun), values);
    }

    private static bool IsKnown(CmdletModel cmdlet, string parameter)
        => cmdlet.Find(parameter) is not null || CommonParameters.Contains(parameter);

    private object? Convert(ParameterForm form, object? value)
    {
        try
        {
            return value switch
            {
                IReadOnlyDictionary<string, object?> { Count: 0 } => CanonicalReader.Read(form, null, settings.MatchEnumPrefixes),
                IReadOnlyDictionary<string, object?> table when form.Shape != ValueShape.Opaque
                    => StoredListChange.Read(form, table, settings.MatchEnumPrefixes),
                _ => CanonicalReader.Read(form, value, settings.MatchEnumPrefixes),
            };
        }
        catch (ConversionException problem)
        {
            throw new ServerException(ServerErrors.Invalid(problem.Message, form.Name));
        }
    }

    private void CheckDocument(CmdletModel cmdlet, CmdletCommand command)
    {
        var check = cmdlet.Definition.Check(command);
        if (check.ParameterSets.Count == 0 && cmdlet.Definition.ParameterSets.Count > 0)
        {
            throw new ServerException(ServerErrors.MixedSets());
        }

        var violation = check.Violations.FirstOrDefault(violation => violation.Severity == RuleSeverity.Error
            && (settings.EnforceRules || violation.Id == DiagnosticIds.Mandatory));
        if (violation is not null)
        {
            throw new ServerException(ServerErrors.Invalid(
                violation.Message, violation.Parameters is [var first, ..] ? first : null));
        }
    }

    /// <summary>Replaces shortened values with the full values, so that documented rules apply to them.</summary>
    private static CmdletCommand WithFullChoices(
        CmdletCommand command, CmdletModel cmdlet, Dictionary<string, object?> values)
    {
        var isChanged = false;
        List<KeyValuePair<string, object?>> parameters = [];
        foreach (var argument in command.Parameters)
        {
            values.TryGetValue(argument.Name, out var value);
            var written = (cmdlet.Find(argument.Name)?.Shape, value) switch
            {
                (ValueShape.Choice, string choice) => choice,
                (ValueShape.Flags, string flags) when flags.Length > 0 => flags.Split([", "], StringSplitOptions.None),
                _ => argument.Value,
            };
            isChanged |= written is string[] || (written is string text && argument.Value is string given && text != given);
            parameters.Add(new KeyValuePair<string, object?>(argument.Name, written));
        }

        return isChanged ? CmdletCommand.Create(command.Name, parameters) : command;
    }
}
