using System.Collections.ObjectModel;
using ConnectorSdk.Rules;

namespace ConnectorSdk;

/// <summary>Finds the rules that a command certainly breaks.</summary>
internal static class CmdletValidator
{
    /// <summary>Errors before warnings, each in the order of the document. A missing mandatory parameter comes first.</summary>
    public static IReadOnlyList<CmdletViolation> Validate(CmdletDescriptor descriptor, ICommandState command)
    {
        List<CmdletViolation>? errors = null;
        List<CmdletViolation>? warnings = null;
        foreach (var parameter in descriptor.Mandatory)
        {
            if (RuleMessage.DescribeMandatory(parameter, command.SettingOf(parameter)) is { } message)
            {
                (errors ??= []).Add(new CmdletViolation(DiagnosticIds.Mandatory, RuleSeverity.Error, new([parameter]), message));
            }
        }

        foreach (var rule in BrokenRules.WithoutRepetition(FindBroken(descriptor, command), documented => documented.Rule))
        {
            var list = rule.Severity == RuleSeverity.Error ? errors ??= [] : warnings ??= [];
            list.Add(Describe(rule, command));
        }

        return errors is null && warnings is null
            ? []
            : new ReadOnlyCollection<CmdletViolation>([.. errors ?? [], .. warnings ?? []]);
    }

    private static IReadOnlyList<DocumentedRule> FindBroken(CmdletDescriptor descriptor, ICommandState command)
    {
        List<DocumentedRule>? broken = null;
        foreach (var rule in descriptor.Rules)
        {
            if (RuleEvaluator.Evaluate(rule.Rule, command) == Truth.False)
            {
                (broken ??= []).Add(rule);
            }
        }

        return broken ?? (IReadOnlyList<DocumentedRule>)[];
    }

    private static CmdletViolation Describe(DocumentedRule documented, ICommandState command)
    {
        var rule = documented.Rule;
        return new CmdletViolation(
            DiagnosticIds.Of(rule.Kind, documented.Severity),
            documented.Severity,
            rule.Parameters.ToEquatableArray(),
            RuleMessage.Describe(rule, command))
        {
            Rule = RuleNotation.Write(rule),
            Quote = documented.Quote,
            Document = documented.Document,
            Line = documented.Line,
        };
    }
}
