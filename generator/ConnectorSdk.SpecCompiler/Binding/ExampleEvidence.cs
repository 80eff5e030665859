using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Sets;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>Holds a cmdlet against the examples of its document. What an example contradicts isn't certain.</summary>
internal static class ExampleEvidence
{
    /// <summary>
    /// The cmdlet without what is doubtful. <paramref name="examples"/> are its invocations in the document's examples.
    /// </summary>
    public static Cmdlet Apply(
        Cmdlet cmdlet, StatedDocument stated, List<SpecDiagnostic> diagnostics, out IReadOnlyList<ExampleInvocation> examples)
    {
        var commands = ExampleReader.Read(cmdlet, stated.Document.Examples);
        var doubted = ExampleDoubts.Apply(cmdlet, commands, diagnostics);
        if (!ReferenceEquals(doubted, cmdlet))
        {
            commands = ExampleReader.Read(doubted, stated.Document.Examples);
        }

        examples = [.. commands.Select(command => command.Invocation).OfType<ExampleInvocation>()];
        var certain = MandatoryDoubts.Apply(doubted, stated.Sections, examples, diagnostics);
        return examples.Count > 0 ? WithValues(certain, examples) : certain;
    }

    /// <summary>
    /// A list of values that an example of the same document doesn't keep to isn't closed. Errata know the examples and stand.
    /// What an example sets to <c>$null</c> takes that.
    /// </summary>
    private static Cmdlet WithValues(Cmdlet cmdlet, IReadOnlyList<ExampleInvocation> examples)
    {
        var used = examples
            .SelectMany(example => example.Arguments)
            .ToLookup(argument => argument.Parameter, argument => argument.Values ?? [], StringComparer.OrdinalIgnoreCase);
        return cmdlet with { Parameters = cmdlet.Parameters.Select(WithValues).ToEquatableArray() };

        Parameter WithValues(Parameter parameter)
        {
            if (!used.Contains(parameter.Name))
            {
                return parameter;
            }

            var isRefuted = parameter.Values is { IsClosed: true, File: null } list
                && used[parameter.Name].SelectMany(values => values).Any(value => !IsInList(value, list));
            return parameter with
            {
                Values = isRefuted ? parameter.Values! with { IsClosed = false } : parameter.Values,
                AllowsNull = parameter.AllowsNull || used[parameter.Name].Any(values => values is [var only] && IsNull(only)),
            };
        }
    }

    /// <summary>PowerShell takes an enum's value by its beginning, and several in one string.</summary>
    private static bool IsInList(string text, ValueList list)
        => IsNull(text) || text.Split(',').All(value =>
            list.Values.Any(item => item.Text.StartsWith(value.Trim(), StringComparison.OrdinalIgnoreCase)));

    private static bool IsNull(string text) => text.Equals("$null", StringComparison.OrdinalIgnoreCase);
}
