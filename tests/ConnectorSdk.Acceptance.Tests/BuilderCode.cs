using System.Globalization;
using System.Reflection;
using System.Text;

namespace ConnectorSdk.Acceptance.Tests;

/// <summary>Writes a command as the C# that a user would write, with one call per line.</summary>
internal static class BuilderCode
{
    /// <summary>
    /// Writes a class <c>Case</c> with a method that calls <c>Build()</c>, and one that returns the result of <c>Validate()</c>.
    /// Values that PowerShell computes are arguments of both.
    /// </summary>
    public static string Write(Invocation invocation)
    {
        var surface = BuilderSurface.Find(invocation.Cmdlet)!;
        var entry = surface.ChooseEntry([.. invocation.Arguments.Select(argument => argument.Parameter)]);
        List<string> unknown = [];
        var chain = WriteChain(invocation, entry, unknown);
        var arguments = string.Join(", ", unknown);
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Net;
            using ConnectorSdk;

            public static class Case
            {
                public static CmdletCommand Build({{arguments}}) =>
                    {{chain}}
                    .Build();

                public static IReadOnlyList<CmdletViolation> Validate({{arguments}}) =>
                    {{chain}}
                    .Validate();
            }
            """;
    }

    private static string WriteChain(Invocation invocation, MethodInfo entry, List<string> unknown)
    {
        var isEntryArgument = invocation.Arguments
            .ToLookup(argument => BuilderSurface.ArgumentOf(entry, argument.Parameter) is not null);
        var first = isEntryArgument[true].Select(argument =>
        {
            var target = BuilderSurface.ArgumentOf(entry, argument.Parameter)!;
            return (target.Position, Text: WriteValues(argument, target, unknown));
        });
        var code = new StringBuilder(entry.DeclaringType!.Name).Append('.').Append(entry.Name)
            .Append('(').AppendJoin(", ", first.OrderBy(item => item.Position).Select(item => item.Text)).Append(')');
        foreach (var argument in isEntryArgument[false])
        {
            if (argument.Values is ["$null"])
            {
                var clears = BuilderSurface.Clears(entry, argument.Parameter);
                code.Append("\n        .").Append(
                    clears ? $"Clear{argument.Parameter}()" : $"WithParameter({Literal(argument.Parameter)}, null)");
                continue;
            }

            var setter = BuilderSurface.SetterOf(entry, argument.Parameter);
            var name = setter?.Member.Name ?? "With" + argument.Parameter;
            code.Append("\n        .").Append(name).Append('(').Append(WriteValues(argument, setter, unknown)).Append(')');
        }

        return code.ToString();
    }

    private static string WriteValues(InvocationArgument argument, ParameterInfo? target, List<string> unknown)
    {
        var type = target?.ParameterType ?? typeof(string);
        if (type == typeof(CmdletCredential))
        {
            return "CmdletCredential.FromVariable(\"credential\")";
        }

        if (argument.Values is null)
        {
            unknown.Add($"{(Nullable.GetUnderlyingType(type) ?? type).FullName!.Replace('+', '.')} value{unknown.Count}");
            return $"value{unknown.Count - 1}";
        }

        var element = type.IsArray ? type.GetElementType()! : Nullable.GetUnderlyingType(type) ?? type;
        return string.Join(", ", argument.Values.Select(value => WriteValue(value, element)));
    }

    private static string WriteValue(string value, Type type)
    {
        if (value == "$null")
        {
            return "null";
        }

        return type switch
        {
            _ when type == typeof(bool) && value is "$true" or "$false" => value[1..],
            _ when type == typeof(int) && int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) => value,
            { IsEnum: true } => $"{type.FullName!.Replace('+', '.')}.{value}",
            _ when type == typeof(Guid) || type == typeof(TimeSpan) || type == typeof(System.Net.IPAddress)
                => $"{type.Name}.Parse({Literal(value)})",
            _ => Literal(value),
        };
    }

    private static string Literal(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
