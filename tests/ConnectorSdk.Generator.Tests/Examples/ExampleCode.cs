using System.Collections;
using System.Globalization;
using ConnectorSdk.Cli.Conversion;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Specs;

namespace ConnectorSdk.Generator.Tests.Examples;

/// <summary>The C# that the tool converts an example to, as a class of its own.</summary>
internal static class ExampleCode
{
    public const string Namespace = "Documents";

    /// <summary>
    /// The code of a class of this name, and the documented parameters that are set by name because their type in C# doesn't
    /// hold the value; the code is null where the tool gives a comment instead, which is the second result.
    /// </summary>
    public static (string? Code, string Converted) Write(OfficialExample example, BuilderCatalog catalog, string name)
    {
        var converter = new ScriptConverter(catalog, new ConversionOptions(IsSnippet: true, Namespace));
        var converted = converter.Convert(new ScriptSource("example", example.Command.Constant!)).Code;
        return converted.Contains("Console.WriteLine(", StringComparison.Ordinal)
            ? ($$"""
                using System;
                using System.Collections;
                using System.Globalization;
                using System.IO;
                using System.Linq;
                using System.Net;
                using System.Text.RegularExpressions;
                using ConnectorSdk;
                using {{Namespace}};

                namespace Documented
                {
                    public static class {{name}}
                    {
                        public static void Run(string[] args)
                        {
                {{converted}}
                        }
                    }
                }
                """, converted)
            : (null, converted);
    }

    public static BuilderCatalog CatalogOf(IEnumerable<OfficialExample> examples)
        => new(
            [.. examples.Select(example => example.Spec)
                .DistinctBy(spec => spec.Cmdlet!.Name, StringComparer.OrdinalIgnoreCase)
                .Select(spec => new DocumentedCmdlet(new LoadedSpec(spec.Cmdlet!.FileName, spec)))],
            Namespace);

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
}
