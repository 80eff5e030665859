using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Sets;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Binding.Examples;

/// <summary>
/// Compares a cmdlet with the examples of its document. Anything that an example contradicts is treated as uncertain.
/// </summary>
internal static class ExampleEvidence
{
    /// <summary>
    /// Marks the doubtful parts of a cmdlet. <paramref name="examples"/> are its invocations in the document's examples.
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
        return WithValues(certain, examples);
    }

    /// <summary>
    /// Opens a list of values if an example in the same document uses a value that isn't in it. Lists from errata files stay
    /// closed, because their authors know the examples. A parameter that an example sets to <c>$null</c> allows null.
    /// </summary>
    private static Cmdlet WithValues(Cmdlet cmdlet, IReadOnlyList<ExampleInvocation> examples)
    {
        Parameter[]? changed = null;
        foreach (var argument in examples.SelectMany(example => example.Arguments))
        {
            var place = argument.Values is null ? -1 : PlaceOf(argument.Parameter, cmdlet);
            if (place < 0)
            {
                continue;
            }

            var parameter = changed?[place] ?? cmdlet.Parameters[place];
            if (parameter.Values is { IsClosed: true, File: null } list && argument.Values!.Any(value => !IsInList(value, list)))
            {
                parameter = parameter with { Values = list with { IsClosed = false } };
                (changed ??= [.. cmdlet.Parameters])[place] = parameter;
            }

            if (!parameter.AllowsNull && argument.Values is [var only] && IsNull(only))
            {
                (changed ??= [.. cmdlet.Parameters])[place] = parameter with { AllowsNull = true };
            }
        }

        return changed is null ? cmdlet : cmdlet with { Parameters = changed.ToEquatableArray() };
    }

    private static int PlaceOf(string name, Cmdlet cmdlet)
    {
        for (var i = 0; i < cmdlet.Parameters.Count; i++)
        {
            if (cmdlet.Parameters[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>PowerShell accepts a prefix of an enum value, and several values in one string.</summary>
    private static bool IsInList(string text, ValueList list)
        => IsNull(text) || text.Split(',').All(value =>
            list.Values.Any(item => item.Text.StartsWith(value.Trim(), StringComparison.OrdinalIgnoreCase)));

    private static bool IsNull(string text) => text.Equals("$null", StringComparison.OrdinalIgnoreCase);
}
