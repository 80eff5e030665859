using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.CodeFixes.Chains;
using ConnectorSdk.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes.Switches;

/// <summary>Represents the changes that replace the entry method of a builder.</summary>
internal sealed class ParameterSetSwitch
{
    private readonly TextEdits _edits;

    private ParameterSetSwitch(string entryMethod, IReadOnlyList<string> placeholders, TextEdits edits)
    {
        EntryMethod = entryMethod;
        Placeholders = placeholders;
        _edits = edits;
    }

    /// <summary>Gets the name of the new entry method.</summary>
    public string EntryMethod { get; }

    /// <summary>Gets the placeholders for mandatory parameters whose values aren't known.</summary>
    public IReadOnlyList<string> Placeholders { get; }

    /// <summary>
    /// Gets the parameter sets of the same cmdlet that support all calls. Mandatory parameters are taken from arguments or calls,
    /// or get a placeholder.
    /// </summary>
    public static IEnumerable<ParameterSetSwitch> Candidates(BuilderChain chain, SemanticModel model, SourceText text)
        => chain.Start.TargetMethod.ContainingType.GetMembers()
            .OfType<IMethodSymbol>()
            .Where(method => model.IsAccessible(chain.Start.Syntax.SpanStart, method))
            .Select(method => (Method: method, Entry: chain.Symbols.EntryOf(method)))
            .Where(other => other.Entry?.Metadata.Cmdlet == chain.Entry.Metadata.Cmdlet
                && other.Entry.Metadata != chain.Entry.Metadata)
            .OrderBy(other => other.Method.Name, StringComparer.Ordinal)
            .Select(other => Describe(chain, other.Method, other.Entry!, model, text))
            .OfType<ParameterSetSwitch>();

    public Task<Document> ApplyAsync(Document document, CancellationToken cancellation)
        => _edits.ApplyAsync(document, cancellation);

    private static ParameterSetSwitch? Describe(
        BuilderChain chain, IMethodSymbol method, EntryMethod entry, SemanticModel model, SourceText text)
    {
        if (chain.Start.Syntax
                is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } start
            || ArgumentsOf(chain) is not { } given)
        {
            return null;
        }

        var (arguments, placeholders, moved) = (new List<string>(), new List<string>(), new List<InvocationExpressionSyntax>());
        foreach (var parameter in method.Parameters.Select(parameter => entry.ParameterAt(parameter.Ordinal)))
        {
            var setter = BuilderCall.Prefix + parameter;
            if (given.TryGetValue(parameter, out var values))
            {
                arguments.AddRange(values);
            }
            else if (chain.Calls.Where(call => NameOf(call) == setter).ToList()
                is [{ ArgumentList.Arguments: { Count: > 0 } list } call])
            {
                arguments.AddRange(list.Select(argument => argument.ToString()));
                moved.Add(call);
            }
            else
            {
                placeholders.Add(PlaceholderName.For(parameter, model, start.SpanStart));
                arguments.Add(placeholders[placeholders.Count - 1]);
            }

            given.Remove(parameter);
        }

        var added = given.Select(pair => (Parameter: pair.Key, Arguments: string.Join(", ", pair.Value)))
            .Concat(chain.Entry.Implied.Except(entry.Implied, StringComparer.OrdinalIgnoreCase)
                .Where(parameter => entry.Metadata.SettersOf(parameter).Any())
                .Select(parameter => (Parameter: parameter, Arguments: "")))
            .ToList();
        var hasSetters = placeholders.Count == 0
            || chain.Calls.Except(moved).All(call => HasSetter(entry.Metadata, NameOf(call)));
        if (!hasSetters
            || !moved.TrueForAll(CallRemoval.CanRemove)
            || !added.TrueForAll(call => entry.Metadata.SettersOf(call.Parameter).Any()))
        {
            return null;
        }

        var edits = new TextEdits();
        edits.Replace(name.Span, method.Name);
        edits.Replace(
            start.ArgumentList.Span,
            $"({string.Join(", ", arguments)})"
                + string.Concat(added.Select(call => $".{BuilderCall.Prefix}{call.Parameter}({call.Arguments})")));
        CallRemoval.Remove(edits, moved, text);
        return new(method.Name, placeholders, edits);
    }

    /// <summary>
    /// Gets the arguments of the entry method by cmdlet parameter, or null if they aren't in the order of the parameters.
    /// </summary>
    private static Dictionary<string, List<string>>? ArgumentsOf(BuilderChain chain)
    {
        var arguments = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        if (chain.Start.Syntax is not InvocationExpressionSyntax { ArgumentList.Arguments: var list }
            || list.Any(argument => argument.NameColon is not null))
        {
            return null;
        }

        var parameters = chain.Start.TargetMethod.Parameters;
        for (var i = 0; i < list.Count; i++)
        {
            var parameter = chain.Entry.ParameterAt(Math.Min(i, parameters.Length - 1));
            if (!arguments.TryGetValue(parameter, out var values))
            {
                arguments.Add(parameter, values = []);
            }

            values.Add(list[i].ToString());
        }

        return arguments;
    }

    /// <summary>
    /// Determines whether a builder has a method. The compiler doesn't report missing members after a placeholder.
    /// </summary>
    private static bool HasSetter(BuilderMetadata metadata, string? name)
        => name is null or BuilderCall.EscapeHatch
            || (BuilderCall.IsSetterName(name) ? metadata.SettersOf(name.Substring(BuilderCall.Prefix.Length)).Any()
                : !BuilderCall.IsClearName(name)
                    || metadata.ClearOf(name.Substring(BuilderCall.ClearPrefix.Length)) is not null);

    private static string? NameOf(InvocationExpressionSyntax call)
        => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
}
