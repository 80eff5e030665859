using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace ConnectorSdk.Tests.Serialization;

/// <summary>
/// Everything that code without knowledge of a type sees of an object: public properties and fields, the elements of collections,
/// the text, and what a debugger is told to show.
/// </summary>
internal sealed partial class ObjectWalk
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    private readonly List<string> _texts = [];

    /// <summary>All texts that are reached from an object.</summary>
    public static IReadOnlyList<string> TextsOf(object root)
    {
        var walk = new ObjectWalk();
        walk.Visit(root, depth: 0);
        return walk._texts;
    }

    private void Visit(object? value, int depth)
    {
        if (value is null or Type or MemberInfo or Assembly or Delegate or Module || depth > 12 || !IsNew(value))
        {
            return;
        }

        _texts.Add(value.ToString() ?? "");
        if (value is string or char || value.GetType().IsPrimitive)
        {
            return;
        }

        foreach (var item in value is IEnumerable items ? items.Cast<object?>() : [])
        {
            Visit(item, depth + 1);
        }

        foreach (var member in Members(value.GetType()))
        {
            Visit(Read(member, value), depth + 1);
        }
    }

    private bool IsNew(object value) => value.GetType().IsValueType || _seen.Add(value);

    private static IEnumerable<MemberInfo> Members(Type type)
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var shown = type.GetCustomAttributes<DebuggerDisplayAttribute>()
            .SelectMany(display => Expression().Matches(display.Value).Select(match => match.Groups[1].Value))
            .SelectMany(name => Ancestors(type).SelectMany(ancestor => ancestor.GetMember(name, Any)));
        return type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Concat<MemberInfo>(type.GetFields(BindingFlags.Instance | BindingFlags.Public))
            .Concat(shown);
    }

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (Type? ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            yield return ancestor;
        }
    }

    private static object? Read(MemberInfo member, object value)
    {
        try
        {
            return member switch
            {
                PropertyInfo property when property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike
                    => property.GetValue(value),
                FieldInfo field => field.GetValue(value),
                MethodInfo method when method.GetParameters().Length == 0 => method.Invoke(value, null),
                _ => null,
            };
        }
        catch (TargetInvocationException problem)
        {
            return problem.InnerException!.Message;
        }
    }

    [GeneratedRegex(@"\{(\w+)")]
    private static partial Regex Expression();
}
