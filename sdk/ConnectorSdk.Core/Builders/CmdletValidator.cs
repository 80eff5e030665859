using System.Collections.ObjectModel;
using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk;

/// <summary>Finds the rules that a command certainly violates.</summary>
internal static class CmdletValidator
{
    /// <summary>
    /// Gets the errors and then the warnings, in the order of the document. Missing mandatory parameters come first.
    /// </summary>
    /// <param name="descriptor">The cmdlet.</param>
    /// <param name="arguments">The arguments of the command.</param>
    public static IReadOnlyList<CmdletViolation> Validate(CmdletDescriptor descriptor, GivenArguments arguments)
    {
        CommandState? command = null;
        List<CmdletViolation>? errors = null;
        List<CmdletViolation>? warnings = null;
        foreach (var parameter in descriptor.Mandatory)
        {
            var position = arguments.PositionOf(parameter);
            if (position >= 0 && !arguments.All[position].Content.IsEmpty)
            {
                continue;
            }

            command ??= new CommandState(descriptor, arguments.All);
            if (RuleMessage.DescribeMandatory(parameter.Name, command) is { } message)
            {
                (errors ??= []).Add(
                    new CmdletViolation(DiagnosticIds.Mandatory, RuleSeverity.Error, message, parameter.Name));
            }
        }

        if (FindBroken(descriptor, arguments, ref command) is { } broken)
        {
            foreach (var rule in BrokenRules.WithoutRepetition(broken, documented => documented.Rule))
            {
                var list = rule.Severity == RuleSeverity.Error ? errors ??= [] : warnings ??= [];
                list.Add(Describe(rule, command!));
            }
        }

        return errors is null && warnings is null
            ? []
            : new ReadOnlyCollection<CmdletViolation>([.. errors ?? [], .. warnings ?? []]);
    }

    /// <summary>Finds the violated rules. The evaluator is called only for a few rules, and often for none.</summary>
    private static List<DocumentedRule>? FindBroken(
        CmdletDescriptor descriptor, GivenArguments arguments, ref CommandState? command)
    {
        List<DocumentedRule>? broken = null;
        for (var i = 0; i < descriptor.Rules.Length; i++)
        {
            if (descriptor.Rules[i].MayBeBroken(arguments))
            {
                var documented = descriptor.Rules[i].Documented;
                command ??= new CommandState(descriptor, arguments.All);
                if (RuleEvaluator.Evaluate(documented.Rule, command) == Truth.False)
                {
                    (broken ??= []).Add(documented);
                }
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
            RuleMessage.Describe(rule, command),
            [.. rule.Parameters])
        {
            Rule = RuleNotation.Write(rule),
            Quote = documented.Quote,
            Document = documented.Document,
            Line = documented.Line,
        };
    }
}
