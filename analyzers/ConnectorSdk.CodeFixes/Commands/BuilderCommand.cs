using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.CodeFixes.Commands;

/// <summary>Converts a command line to builder calls, with the builders that are accessible in the code.</summary>
internal sealed class BuilderCommand
{
    private readonly SdkSymbols _symbols;
    private readonly TypedLiteral _literals;
    private readonly CommandLine _line;

    private BuilderCommand(SdkSymbols symbols, SemanticModel model, int place, CommandLine line)
    {
        _symbols = symbols;
        _literals = new TypedLiteral(symbols, model, place);
        _line = line;
    }

    /// <summary>
    /// Gets the parts of the chain: the entry method, and a call for each other parameter. Returns null if no entry method
    /// matches, or if the result isn't certain.
    /// </summary>
    public static IReadOnlyList<string>? Write(CommandLine line, SemanticModel model, int place)
    {
        if (SdkSymbols.Find(model.Compilation) is not { } symbols)
        {
            return null;
        }

        var writer = new BuilderCommand(symbols, model, place, line);
        return BuilderTypes.In(model.Compilation, symbols)
            .Where(builder => !builder.IsAbstract && symbols.MetadataOf(builder) is { Problem: null } metadata
                && metadata.Cmdlet.Equals(line.Cmdlet, StringComparison.OrdinalIgnoreCase)
                && model.IsAccessible(place, builder))
            .Select(writer.Write)
            .FirstOrDefault(parts => parts is not null);
    }

    private IReadOnlyList<string>? Write(INamedTypeSymbol builder)
    {
        var metadata = _symbols.MetadataOf(builder)!;
        var given = new Dictionary<string, NamedArgument>(StringComparer.OrdinalIgnoreCase);
        foreach (var argument in _line.Arguments)
        {
            if (!metadata.Parameters.TryGetValue(argument.Name, out var facts) || given.ContainsKey(facts.Name)
                || argument.Values.Count == 0 != (facts.IsSwitch && !argument.HasColon))
            {
                return null;
            }

            given.Add(facts.Name, argument);
        }

        return builder.ContainingType.GetMembers().OfType<IMethodSymbol>()
            .Where(method => SymbolEqualityComparer.Default.Equals(method.ReturnType, builder) && !method.IsGenericMethod)
            .Select(method => _symbols.EntryOf(method) is { } entry ? Write(method, entry, given) : null)
            .FirstOrDefault(parts => parts is not null);
    }

    private List<string>? Write(IMethodSymbol method, EntryMethod entry, Dictionary<string, NamedArgument> given)
    {
        List<string> arguments = [];
        foreach (var parameter in method.Parameters)
        {
            if (!given.TryGetValue(entry.ParameterAt(parameter.Ordinal), out var argument)
                || ValuesOf(parameter, argument) is not { } value)
            {
                return null;
            }

            arguments.Add(value);
        }

        var implied = entry.Implied.ToList();
        if (!implied.TrueForAll(name => given.TryGetValue(name, out var argument) && IsOn(argument)))
        {
            return null;
        }

        List<string> parts =
            [$"{_literals.Name(method.ContainingType)}.{method.Name}({string.Join(", ", arguments)})"];
        var set = new HashSet<string>(
            implied.Concat(method.Parameters.Select(parameter => entry.ParameterAt(parameter.Ordinal))),
                StringComparer.OrdinalIgnoreCase);
        foreach (var pair in given.Where(pair => !set.Contains(pair.Key)))
        {
            if (Setter(entry.Metadata, pair.Key, pair.Value) is not { } setter)
            {
                return null;
            }

            parts.Add(setter);
        }

        return parts;
    }

    /// <summary>Gets the call of the first overload that accepts the values.</summary>
    private string? Setter(BuilderMetadata metadata, string parameter, NamedArgument argument)
        => metadata.SettersOf(parameter)
            .Where(method => !method.IsGenericMethod)
            .Select(method => (method.Name, Value: argument.Values.Count == 0 ? "" : ValuesOf(method.Parameters[0], argument)))
            .Where(setter => setter.Value is not null)
            .Select(setter => $".{setter.Name}({setter.Value})")
            .FirstOrDefault();

    private static bool IsOn(NamedArgument argument)
        => argument.Values.Count == 0 || argument.Values is [{ IsVariable: true, Text: "$true" }];

    /// <summary>Converts the values of an argument. Several values require a <c>params</c> parameter.</summary>
    private string? ValuesOf(IParameterSymbol parameter, NamedArgument argument)
    {
        if (parameter is { IsParams: true, Type: IArrayTypeSymbol list })
        {
            var values = argument.Values.Select(value => _literals.Of(list.ElementType, value)).ToList();
            return values.Contains(null) || values.Count == 0 ? null : string.Join(", ", values);
        }

        return argument.Values is [var only] ? _literals.Of(parameter.Type, only) : null;
    }
}
