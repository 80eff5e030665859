using System.Collections.ObjectModel;
using ConnectorSdk.Rules;

namespace ConnectorSdk;

/// <summary>Finds the rules that a command certainly breaks.</summary>
internal static class CmdletValidator
{
    /// <summary>Errors before warnings, each in the order of the document. A missing mandatory parameter comes first.</summary>
    /// <param name="descriptor">The cmdlet.</param>
    /// <param name="given">The given parameters, see <see cref="ParameterTable.Given"/>.</param>
    /// <param name="arguments">The same with their values.</param>
    public static IReadOnlyList<CmdletViolation> Validate(CmdletDescriptor descriptor, ulong given, CmdletArgument[] arguments)
    {
        var command = new CommandState(descriptor, arguments);
        List<CmdletViolation>? errors = null;
        List<CmdletViolation>? warnings = null;
        foreach (var parameter in descriptor.Mandatory)
        {
            if (RuleMessage.DescribeMandatory(parameter, command.SettingOf(parameter)) is { } message)
            {
                (errors ??= []).Add(new CmdletViolation(DiagnosticIds.Mandatory, RuleSeverity.Error, new([parameter]), message));
            }
        }

        if (FindBroken(descriptor, given, command) is { } broken)
        {
            foreach (var rule in BrokenRules.WithoutRepetition(broken, documented => documented.Rule))
            {
                var list = rule.Severity == RuleSeverity.Error ? errors ??= [] : warnings ??= [];
                list.Add(Describe(rule, command));
            }
        }

        return errors is null && warnings is null
            ? []
            : new ReadOnlyCollection<CmdletViolation>([.. errors ?? [], .. warnings ?? []]);
    }

    private static List<DocumentedRule>? FindBroken(CmdletDescriptor descriptor, ulong given, CommandState command)
    {
        List<DocumentedRule>? broken = null;
        foreach (var rule in descriptor.Rules)
        {
            if (rule.MayBeBrokenWith(given) && RuleEvaluator.Evaluate(rule.Documented.Rule, command) == Truth.False)
            {
                (broken ??= []).Add(rule.Documented);
            }
        }

        return broken;
    }

    private static CmdletViolation Describe(DocumentedRule documented, CommandState command)
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
