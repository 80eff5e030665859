using System.Reflection;

namespace ConnectorSdk.Acceptance.Tests;

/// <summary>The builders of a cmdlet, read by reflection: the members that IntelliSense shows.</summary>
internal sealed class BuilderSurface
{
    private static readonly ILookup<string, Type> _builders = typeof(OutboundConnector).Assembly.GetExportedTypes()
        .Where(type => !type.IsAbstract && type.GetCustomAttribute<CmdletBuilderAttribute>() is not null)
        .ToLookup(type => type.GetCustomAttribute<CmdletBuilderAttribute>()!.Cmdlet, StringComparer.OrdinalIgnoreCase);

    private readonly IReadOnlyList<Type> _types;
    private readonly IReadOnlyDictionary<string, string> _parameterTypes;

    private BuilderSurface(IReadOnlyList<Type> types)
    {
        _types = types;
        var rows = types[0].GetCustomAttribute<CmdletParametersAttribute>(inherit: true)!.Table
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(row => row.Split('|'))
            .ToList();
        Parameters = [.. rows.Select(row => row[0])];
        _parameterTypes = rows.ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<string> Parameters { get; }

    public static BuilderSurface? Find(string? cmdlet)
        => cmdlet is not null && _builders[cmdlet].ToList() is { Count: > 0 } types ? new BuilderSurface(types) : null;

    public bool IsSwitch(string parameter) => _parameterTypes.TryGetValue(parameter, out var type) && type == "SwitchParameter";

    /// <summary>Gets the parameter with a name or an unambiguous prefix of it.</summary>
    public string? Resolve(string name)
        => Parameters.FirstOrDefault(parameter => parameter.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? (Parameters.Where(parameter => parameter.StartsWith(name, StringComparison.OrdinalIgnoreCase)).ToList()
                is [var only] ? only : null);

    /// <summary>
    /// Gets the entry method whose builder has most of the parameters, and of several, the one with fewest arguments.
    /// </summary>
    public MethodInfo ChooseEntry(IReadOnlyList<string> parameters)
        => _types.Select(EntryOf)
            .OrderByDescending(entry => parameters.Count(parameter => Takes(entry, parameter)))
            .ThenBy(entry => entry.GetParameters().Length)
            .First();

    public static ParameterInfo? ArgumentOf(MethodInfo entry, string parameter)
        => Array.Find(entry.GetParameters(), argument => argument.Name!.Equals(parameter, StringComparison.OrdinalIgnoreCase));

    /// <returns>The C# parameter of a <c>With</c> method, or null if the builder has no such method.</returns>
    public static ParameterInfo? SetterOf(MethodInfo entry, string parameter)
        => entry.ReturnType.GetMethods()
            .Where(method => method.Name.Equals("With" + parameter, StringComparison.OrdinalIgnoreCase))
            .Select(method => method.GetParameters()[0])
            .OrderByDescending(argument => argument.ParameterType.IsArray)
            .FirstOrDefault();

    /// <summary>Determines whether the builder has a method that sets the parameter to <c>$null</c>.</summary>
    public static bool Clears(MethodInfo entry, string parameter) => entry.ReturnType.GetMethod("Clear" + parameter) is not null;

    private static bool Takes(MethodInfo entry, string parameter)
        => ArgumentOf(entry, parameter) is not null || SetterOf(entry, parameter) is not null;

    /// <summary>Gets the overload of an entry method that takes the elements of a list as separate arguments.</summary>
    private static MethodInfo EntryOf(Type builder)
    {
        var overloads = builder.DeclaringType!.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.ReturnType == builder)
            .ToList();
        return overloads.Count == 1
            ? overloads[0]
            : overloads.Single(method => method.GetParameters()[^1].ParameterType.IsArray);
    }
}
