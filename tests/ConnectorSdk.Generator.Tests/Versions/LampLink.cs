using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ConnectorSdk.Generator.Tests;

/// <summary>Links code that was compiled with one version of a library to another version.</summary>
internal static class LampLink
{
    public const string MethodPrefix = "M";
    public const string EnumPrefix = "E_";

    /// <returns>The first reason why the code doesn't run as before, or null if it does.</returns>
    public static string? Problem(byte[] caller, byte[] library)
    {
        var context = new AssemblyLoadContext("lamps", isCollectible: true);
        context.Resolving += static (_, name) => AssemblyLoadContext.Default.LoadFromAssemblyPath(
            Path.Combine(AppContext.BaseDirectory, name.Name + ".dll"));
        try
        {
            var lamps = context.LoadFromStream(new MemoryStream(library));
            var type = context.LoadFromStream(new MemoryStream(caller)).GetType("Caller")!;
            return type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Select(method => Problem(method, lamps))
                .FirstOrDefault(problem => problem is not null);
        }
        catch (Exception e) when (e is TypeLoadException or MissingMemberException)
        {
            return e.Message;
        }
        finally
        {
            context.Unload();
        }
    }

    private static string? Problem(MethodInfo method, Assembly lamps)
    {
        try
        {
            if (method.Name.StartsWith(EnumPrefix, StringComparison.Ordinal))
            {
                return ProblemOfEnum(method, lamps);
            }

            var builders = method.IsGenericMethod ? BuildersFor(method, lamps) : [[]];
            foreach (var builder in builders)
            {
                RuntimeHelpers.PrepareMethod(method.MethodHandle, [.. builder.Select(type => type.TypeHandle)]);
            }

            return null;
        }
        catch (Exception e) when (e is TypeLoadException or MissingMemberException)
        {
            return e.Message;
        }
    }

    /// <summary>Compiled code contains the numbers of enum members.</summary>
    private static string? ProblemOfEnum(MethodInfo method, Assembly lamps)
    {
        var parts = method.Name[EnumPrefix.Length..].Split('_', 2);
        var type = lamps.GetTypes().FirstOrDefault(type => type.IsEnum && type.Name == parts[0]);
        return type is null || !Enum.TryParse(type, parts[1], out var now) || (int)now! != (int)method.Invoke(null, null)!
            ? $"{parts[0]}.{parts[1]} has another number, or is missing."
            : null;
    }

    private static IEnumerable<Type[]> BuildersFor(MethodInfo method, Assembly lamps)
    {
        var shared = method.GetParameters()[0].ParameterType.GetGenericTypeDefinition();
        return lamps.GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == shared)
            .Select(type => new[] { type });
    }
}
