using System.Collections;
using System.Globalization;
using System.Text;
using ConnectorSdk.SpecCompiler.Emit;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests.Examples;

/// <summary>Writes an example as the C# that a person would: the entry method of a set that fits, and typed setters.</summary>
internal sealed class ExampleCode
{
    private readonly OfficialExample _example;
    private readonly BuilderModel _model;
    private readonly List<string> _untyped = [];

    private ExampleCode(OfficialExample example)
    {
        _example = example;
        _model = BuilderModelFactory.Create(example.Spec.Cmdlet!, example.Spec.Rules);
    }

    /// <summary>The members that the code of every example uses.</summary>
    public static string Support => """
        namespace Documented
        {
            public static class Spelled
            {
                public static T Member<T>(string spelling) where T : struct, global::System.Enum
                {
                    foreach (var field in typeof(T).GetFields())
                    {
                        var value = global::System.Reflection.CustomAttributeExtensions
                            .GetCustomAttribute<global::ConnectorSdk.CmdletValueAttribute>(field)?.Value ?? field.Name;
                        if (field.IsLiteral && value.StartsWith(spelling, global::System.StringComparison.OrdinalIgnoreCase))
                        {
                            return (T)field.GetValue(null)!;
                        }
                    }

                    throw new global::System.ArgumentException($"{typeof(T)} has no member for '{spelling}'.");
                }
            }
        }
        """;

    /// <summary>
    /// The code of a class of this name, and the parameters that no typed setter takes so; the code is null where no entry method
    /// fits.
    /// </summary>
    public static (string? Code, IReadOnlyList<string> Untyped) Write(OfficialExample example, string name)
    {
        var writer = new ExampleCode(example);
        return (writer.Write(name), writer._untyped);
    }

    private string? Write(string name)
    {
        var set = _model.Sets
            .OrderByDescending(set => set.Set.IsDefault)
            .Select(set => new SetMembership(set, _model))
            .FirstOrDefault(Fits);
        if (set is null)
        {
            return null;
        }

        var arguments = set.Arguments.Select(parameter => Value(parameter, _example.Values[parameter.Parameter.Name])).ToList();
        if (arguments.Contains(null))
        {
            _untyped.Add("an argument of the entry method");
            return null;
        }

        return $$"""
            namespace Documented
            {
                public static class {{name}}
                {
                    public static string Render()
                        => global::Documents.{{_model.Noun}}.{{set.Set.EntryName}}({{string.Join(", ", arguments)}})
                            {{Setters(set)}}.Build().ToPowerShell();
                }
            }
            """;
    }

    private bool Fits(SetMembership set)
        => set.Given.All(parameter => _example.Values.ContainsKey(parameter.Parameter.Name))
            && _model.Parameters.All(parameter => !_example.Values.ContainsKey(parameter.Parameter.Name)
                || set.Set.Set.Find(parameter.Parameter.Name) is not null);

    private string Setters(SetMembership set)
    {
        var given = set.Given.Select(parameter => parameter.Parameter.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var text = new StringBuilder();
        foreach (var (name, value) in _example.Values.Where(pair => !given.Contains(pair.Key)))
        {
            var parameter = _model.Parameters.FirstOrDefault(
                parameter => parameter.Parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (parameter is not null && value is not null && Value(parameter, value) is { } typed)
            {
                text.Append(CultureInfo.InvariantCulture, $".With{CSharpText.Pascal(parameter.Parameter.Name)}({typed})");
                continue;
            }

            if (parameter is not null && !(value is null && parameter.Shape.AllowsNull))
            {
                _untyped.Add($"{name}, a {parameter.Shape.Type}, is {value ?? "$null"}");
            }

            text.Append(CultureInfo.InvariantCulture, $".WithParameter({Quote(name)}, {Loose(value)})");
        }

        return text.ToString();
    }

    /// <summary>Null where the parameter's C# type has no such value.</summary>
    private string? Value(ParameterModel parameter, object? value)
    {
        var shape = parameter.Shape;
        var type = shape.Kind == ShapeKind.Enum ? $"global::Documents.{_model.Noun}.{shape.Type}" : shape.Type;
        if (value is null)
        {
            return !shape.AllowsNull ? null : shape.IsList ? $"({type}[]?)null" : "null";
        }

        if (shape.Kind == ShapeKind.Object)
        {
            return Loose(value);
        }

        var items = Items(value);
        if (!shape.IsList)
        {
            return items is [{ } only] ? Item(shape, type, only) : null;
        }

        var texts = items.Select(item => item is null ? null : Item(shape, type, item)).ToList();
        return texts.Contains(null) ? null : $"new {type}[] {{ {string.Join(", ", texts)} }}";
    }

    private static string? Item(ParameterShape shape, string type, object value) => shape.Kind switch
    {
        ShapeKind.Switch or ShapeKind.Boolean => value is bool isOn ? isOn ? "true" : "false" : null,
        ShapeKind.Integer => Text(value) is var number && decimal.TryParse(number, CultureInfo.InvariantCulture, out _)
            ? number
            : null,
        ShapeKind.Number => $"{type}.Parse({Quote(Text(value))}, global::System.Globalization.CultureInfo.InvariantCulture)",
        ShapeKind.TimeSpan or ShapeKind.TextValue => $"{type}.Parse({Quote(Text(value))})",
        ShapeKind.DateTime => $"{type}.Parse({Quote(Text(value))}, global::System.Globalization.CultureInfo.InvariantCulture, "
            + "global::System.Globalization.DateTimeStyles.RoundtripKind)",
        ShapeKind.Guid => $"{type}.Parse({Quote(Text(value))})",
        ShapeKind.TextObject => type.EndsWith("Uri", StringComparison.Ordinal)
            ? $"new {type}({Quote(Text(value))}, global::System.UriKind.RelativeOrAbsolute)"
            : $"{type}.Parse({Quote(Text(value))})",
        ShapeKind.Enum => $"global::Documented.Spelled.Member<{type}>({Quote(Text(value))})",
        ShapeKind.Text => Quote(Text(value)),
        _ => null,
    };

    private static string Loose(object? value) => value switch
    {
        null => "null",
        bool isOn => isOn ? "true" : "false",
        string or not IEnumerable => Quote(Text(value)),
        _ => $"new object?[] {{ {string.Join(", ", Items(value).Select(Loose))} }}",
    };

    public static IReadOnlyList<object?> Items(object value)
        => value is IEnumerable list and not string
            ? [.. list
                .Cast<object?>()
                .Select(item => item is System.Management.Automation.PSObject wrapped ? wrapped.BaseObject : item)]
            : [value];

    /// <summary>The text that means the value in every culture.</summary>
    public static string Text(object value) => value switch
    {
        DateTime date => date.ToString("o", CultureInfo.InvariantCulture),
        Uri uri => uri.OriginalString,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
